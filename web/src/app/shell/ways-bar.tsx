import { IconDots } from '@tabler/icons-react';
import { Link, useLocation } from 'react-router';
import { useMe } from '@/lib/session/use-me';
import { currentOf, type Way, waysOf } from './navigation';
import classes from './shell.module.css';
import { useShellTexts } from './texts';

/** The ways on a laptop, in the top bar. */
export function TopWays() {
  const t = useShellTexts();
  const { pathname } = useLocation();
  const { laptop } = waysOf(useMe()?.roles ?? []);
  const shown = currentOf(laptop, pathname);
  return (
    <nav className={classes.ways} aria-label={t('main')}>
      {laptop.map((way) => {
        const current = way === shown;
        return (
          <Link
            key={way.to}
            to={way.to}
            className={`${classes.way} ${current ? classes.current : ''}`}
            aria-current={current ? 'page' : undefined}
          >
            {t(way.label)}
          </Link>
        );
      })}
    </nav>
  );
}

/** The ways on a phone, under the thumb. */
export function BottomWays() {
  const t = useShellTexts();
  const { pathname } = useLocation();
  const { phone, more } = waysOf(useMe()?.roles ?? []);
  const last: Way | undefined = more && { to: '/meer', label: 'more', icon: IconDots, covers: more.flatMap(({ to, covers = [] }) => [to, ...covers]) };
  const shown = currentOf(last ? [last, ...phone] : phone, pathname);
  return (
    <nav className={classes.bottom} aria-label={t('main')}>
      {[...phone, ...(last ? [last] : [])].map((way) => {
        const current = way === shown;
        return (
          <Link
            key={way.to}
            to={way.to}
            className={`${classes.tab} ${current ? classes.tabCurrent : ''}`}
            aria-current={current ? 'page' : undefined}
          >
            <way.icon size={24} aria-hidden />
            {t(way.label)}
          </Link>
        );
      })}
    </nav>
  );
}
