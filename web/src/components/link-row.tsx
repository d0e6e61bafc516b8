import { type Icon, IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import classes from './link-row.module.css';

interface Props {
  to: string;
  icon?: Icon;
  title: ReactNode;
  detail?: ReactNode;
  end?: ReactNode;
}

/** A line that leads on to somewhere. */
export function LinkRow({ to, icon: Shown, title, detail, end }: Props) {
  return (
    <Link className={classes.row} to={to}>
      {Shown && <Shown size={22} aria-hidden />}
      <div className={classes.words}>
        <div className={classes.title}>{title}</div>
        {detail && <div className={classes.detail}>{detail}</div>}
      </div>
      {end}
      <IconChevronRight size={20} aria-hidden />
    </Link>
  );
}
