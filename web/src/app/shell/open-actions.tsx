import { IconBell } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Pill } from '@/components/pill';
import { tasksQuery } from '@/features/tasks/api/get-tasks';
import classes from './shell.module.css';
import { useShellTexts } from './texts';

/** How many open actions the reader has, on every screen. */
export function OpenActions() {
  const t = useShellTexts();
  const { data } = useQuery(tasksQuery);
  const count = data?.items.length ?? 0;
  if (count === 0) return null;
  return (
    <Link to="/taken" className={classes.actions} aria-label={t('actionsFor', { count })}>
      <Pill tone="sun" icon={IconBell}>
        {t('actions', { count })}
      </Pill>
    </Link>
  );
}
