import type { ReactNode } from 'react';
import { Face } from './face';
import classes from './person-line.module.css';

interface Props {
  name: string;
  detail?: ReactNode;
  end?: ReactNode;
  tone?: 'plain' | 'petrol' | 'green';
  /** Whose initials to show, if `name` says "Jij". */
  face?: string;
}

/** A person: initials, name, what they are here, and their state. */
export function PersonLine({ name, detail, end, tone, face }: Props) {
  return (
    <div className={classes.line}>
      <Face name={face ?? name} tone={tone} />
      <div className={classes.words}>
        <div className={classes.name}>{name}</div>
        {detail && <div className={classes.detail}>{detail}</div>}
      </div>
      {end}
    </div>
  );
}
