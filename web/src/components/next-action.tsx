import type { ReactNode } from 'react';
import classes from './next-action.module.css';

interface Props {
  eyebrow: string;
  title: string;
  detail?: ReactNode;
  children?: ReactNode;
}

/** The one thing that is expected now, doable from here: its buttons are the children. */
export function NextAction({ eyebrow, title, detail, children }: Props) {
  return (
    <section className={classes.card} aria-label={eyebrow}>
      <p className={classes.eyebrow}>{eyebrow}</p>
      <h2 className={classes.title}>{title}</h2>
      {detail && <p className={classes.detail}>{detail}</p>}
      {children && <div className={classes.buttons}>{children}</div>}
    </section>
  );
}
