import { type Icon, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './reason.module.css';

interface Props {
  /** For what it explains to point at. */
  id?: string;
  tone?: 'plain' | 'sun' | 'red' | 'green' | 'blue';
  icon?: Icon;
  title?: string;
  children: ReactNode;
  /** Read aloud at once, for what appears after an action. */
  alert?: boolean;
}

/** Says why: a refusal, a state, an explanation. */
export function Reason({ id, tone = 'plain', icon: Shown = IconInfoCircle, title, children, alert }: Props) {
  return (
    <div id={id} className={`${classes.reason} ${tone === 'plain' ? '' : classes[tone]}`} role={alert ? 'alert' : undefined}>
      <Shown size={20} aria-hidden />
      <div>
        {title && <div className={classes.title}>{title}</div>}
        <div>{children}</div>
      </div>
    </div>
  );
}
