import { Link } from 'react-router';
import classes from './week-strip.module.css';

export interface StripDay {
  key: string;
  name: string;
  text: string;
  /** Said in full to readers who hear the screen. */
  label: string;
  look: 'worked' | 'waiting' | 'other' | 'empty' | 'later';
  to?: string;
}

/** The days of a week at a glance; each opens its day. */
export function WeekStrip({ label, days }: { label: string; days: StripDay[] }) {
  return (
    <ol className={classes.strip} aria-label={label}>
      {days.map(({ key, name, text, label: spoken, look, to }) => (
        <li key={key}>
          <span className={classes.name} aria-hidden>
            {name}
          </span>
          {to ? (
            <Link className={`${classes.day} ${classes[look] ?? ''}`} to={to} aria-label={spoken}>
              {text}
            </Link>
          ) : (
            <span className={`${classes.day} ${classes[look] ?? ''}`} role="img" aria-label={spoken}>
              {text}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
