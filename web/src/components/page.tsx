import { ActionIcon } from '@mantine/core';
import { IconChevronLeft } from '@tabler/icons-react';
import { type ReactNode, useEffect } from 'react';
import { Link } from 'react-router';
import classes from './page.module.css';
import { useSharedTexts } from './texts';

interface Props {
  title: string;
  children: ReactNode;
  /** A line above the title: where this belongs. */
  above?: ReactNode;
  below?: ReactNode;
  /** The address of the page that this one belongs to. */
  back?: string;
  actions?: ReactNode;
  width?: 'text' | 'wide';
}

/** A screen: its title (also the window's), the way back, its own actions, and its parts. */
export function Page({ title, children, above, below, back, actions, width = 'text' }: Props) {
  const t = useSharedTexts();
  usePageTitle(title);
  return (
    <div className={`${classes.page} ${width === 'wide' ? classes.wide : ''}`}>
      <div className={classes.head}>
        <div className={classes.titles}>
          {back && (
            <ActionIcon component={Link} to={back} aria-label={t('back')} className={classes.back} color="gray">
              <IconChevronLeft size={24} />
            </ActionIcon>
          )}
          <div>
            {above && <div className={classes.above}>{above}</div>}
            <h1 className={classes.title}>{title}</h1>
            {below && <p className={classes.below}>{below}</p>}
          </div>
        </div>
        {actions}
      </div>
      {children}
    </div>
  );
}

/** Names the window, for pages with a lay-out of their own. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · StageROCs`;
  }, [title]);
}
