import { type Icon, IconMoodSmile } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './empty-state.module.css';

interface Props {
  icon?: Icon;
  title: string;
  text?: string;
  children?: ReactNode;
}

/** Says what will be here and how to get it. */
export function EmptyState({ icon: Shown = IconMoodSmile, title, text, children }: Props) {
  return (
    <div className={classes.empty}>
      <Shown size={36} stroke={1.5} aria-hidden />
      <div className={classes.title}>{title}</div>
      {text && <p className={classes.text}>{text}</p>}
      {children}
    </div>
  );
}
