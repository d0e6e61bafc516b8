import type { ReactNode } from 'react';
import classes from './timeline.module.css';

export interface Step {
  key: string;
  title: string;
  detail?: ReactNode;
  state: 'done' | 'now' | 'todo' | 'failed';
}

/** What happened and what is still to come, in order. */
export function Timeline({ label, steps }: { label: string; steps: Step[] }) {
  return (
    <ol className={classes.list} aria-label={label}>
      {steps.map(({ key, title, detail, state }) => (
        <li key={key} className={`${classes.step} ${classes[state] ?? ''}`} aria-current={state === 'now' ? 'step' : undefined}>
          <div className={classes.title}>{title}</div>
          {detail && <div className={classes.detail}>{detail}</div>}
        </li>
      ))}
    </ol>
  );
}
