import type { ReactNode } from 'react';
import { Link } from 'react-router';
import classes from './figure.module.css';

interface Props {
  label: string;
  value: ReactNode;
  /** What to notice. */
  note?: ReactNode;
  /** What the number is of, when the label leaves that open. */
  below?: string;
  /** Where the people or things behind the number stand. */
  to?: string;
}

/** One number with the question it answers and, beside it, what to notice. */
export function Figure({ label, value, note, below, to }: Props) {
  const content = (
    <>
      <span className={classes.label}>{label}</span>
      <div className={classes.row}>
        <span className={classes.value}>{value}</span>
        {note}
      </div>
      {below && <span className={classes.below}>{below}</span>}
    </>
  );
  if (to) {
    return (
      <Link className={classes.figure} to={to}>
        {content}
      </Link>
    );
  }
  return (
    <div className={classes.figure} role="group" aria-label={label}>
      {content}
    </div>
  );
}
