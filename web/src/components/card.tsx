import type { ReactNode } from 'react';
import classes from './card.module.css';

interface Props {
  children: ReactNode;
  title?: string;
  aside?: ReactNode;
  tone?: 'plain' | 'soft' | 'attention';
  className?: string;
}

/** A calm surface with, if given, a heading and something small beside it. */
export function Card({ children, title, aside, tone = 'plain', className }: Props) {
  const toned = tone === 'plain' ? '' : classes[tone];
  return (
    <section className={`${classes.card} ${toned} ${className ?? ''}`}>
      {title && (
        <div className={classes.heading}>
          <h2>{title}</h2>
          {aside && <span className={classes.aside}>{aside}</span>}
        </div>
      )}
      {children}
    </section>
  );
}
