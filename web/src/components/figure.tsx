import type { ReactNode } from 'react';
import classes from './figure.module.css';

/** One number with the question it answers and, beside it, what to notice. */
export function Figure({ label, value, note }: { label: string; value: ReactNode; note?: ReactNode }) {
  return (
    <div className={classes.figure} role="group" aria-label={label}>
      <span className={classes.label}>{label}</span>
      <div className={classes.row}>
        <span className={classes.value}>{value}</span>
        {note}
      </div>
    </div>
  );
}
