import { ActionIcon } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { weekNumber } from '@/lib/format/dates';
import { hours } from '@/lib/format/hours';
import type { Week } from '../api/types';
import { useHoursTexts } from '../texts';
import classes from './week-head.module.css';

interface Props {
  week: Week;
  before: (() => void) | null;
  after: (() => void) | null;
}

/** Which week this is, its sum, and the weeks beside it. */
export function WeekHead({ week, before, after }: Props) {
  const t = useHoursTexts();
  return (
    <div className={classes.head}>
      <ActionIcon aria-label={t('beforeWeek')} disabled={!before} onClick={before ?? undefined} color="gray">
        <IconChevronLeft size={22} />
      </ActionIcon>
      <div className={classes.words} aria-live="polite">
        <div className={classes.title}>{t('week', { week: weekNumber(week.week) })}</div>
        <div className={classes.total}>
          {t('weekTotal', { hours: hours(week.totalMinutes), days: t('days', { count: week.days.length }) })}
        </div>
      </div>
      <ActionIcon aria-label={t('afterWeek')} disabled={!after} onClick={after ?? undefined} color="gray">
        <IconChevronRight size={22} />
      </ActionIcon>
    </div>
  );
}
