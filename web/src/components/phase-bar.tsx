import { VisuallyHidden } from '@mantine/core';
import classes from './phase-bar.module.css';
import { useSharedTexts } from './texts';

interface Phase {
  name: string;
  state: 'done' | 'current' | 'todo';
}

/** Where the student is of the four phases. */
export function PhaseBar({ phases }: { phases: Phase[] }) {
  const t = useSharedTexts();
  return (
    <ol className={classes.bar} aria-label={t('phases')}>
      {phases.map(({ name, state }) => (
        <li key={name} aria-current={state === 'current' ? 'step' : undefined}>
          <span className={classes.track}>
            <span className={`${classes.fill} ${classes[state]}`} />
          </span>
          <span className={`${classes.name} ${state === 'current' ? classes.isCurrent : ''}`} aria-hidden>
            {name}
            {state === 'done' && ' ✓'}
          </span>
          <VisuallyHidden>{t(`phase.${state}`, { name })}</VisuallyHidden>
        </li>
      ))}
    </ol>
  );
}
