import classes from './ring.module.css';

const RADIUS = 40;
const LENGTH = 2 * Math.PI * RADIUS;

interface Props {
  value: number;
  /** What counts in full; a lighter part of the ring is logged but not yet approved. */
  pending?: number;
  total: number;
  big: string;
  small: string;
  label: string;
}

/** Progress towards a total. */
export function Ring({ value, pending = value, total, big, small, label }: Props) {
  const dash = (part: number) => `${Math.min(1, total > 0 ? part / total : 0) * LENGTH} ${LENGTH}`;
  return (
    <div className={classes.ring} role="img" aria-label={label}>
      <svg viewBox="0 0 92 92" width="92" height="92" fill="none" strokeWidth="9" strokeLinecap="round" aria-hidden>
        <circle className={classes.track} cx="46" cy="46" r={RADIUS} />
        {pending > value && <circle className={classes.pending} cx="46" cy="46" r={RADIUS} strokeDasharray={dash(pending)} />}
        {value > 0 && <circle className={classes.value} cx="46" cy="46" r={RADIUS} strokeDasharray={dash(value)} />}
      </svg>
      <span className={classes.words} aria-hidden>
        <span className={classes.big}>{big}</span>
        <span className={classes.small}>{small}</span>
      </span>
    </div>
  );
}
