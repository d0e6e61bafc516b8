import { type Icon, IconMoodSmile } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './empty-state.module.css';

interface Props {
  icon?: Icon;
  title: string;
  text?: string;
  children?: ReactNode;
  /** For a state that is the whole screen. */
  whole?: boolean;
}

/** Says what will be here and how to get it. */
export function EmptyState({ icon: Shown = IconMoodSmile, title, text, children, whole }: Props) {
  const Title = whole ? 'h1' : 'div';
  return (
    <div className={classes.empty}>
      <Shown size={36} stroke={1.5} aria-hidden />
      <Title className={classes.title}>{title}</Title>
      {text && <p className={classes.text}>{text}</p>}
      {children}
    </div>
  );
}
