import { useRef } from 'react';
import { Outlet, ScrollRestoration, useLocation, useMatches } from 'react-router';
import { NoAccess } from '@/components/no-access';
import { OfflineBanner } from '@/components/offline-banner';
import { heldLink } from '@/lib/api/link';
import type { Role } from '@/lib/session/me';
import { useMe } from '@/lib/session/use-me';
import { WelcomePage } from '../pages/welcome-page';
import type { RouteHandle } from '../routes/for-role';
import { AccountMenu } from './account-menu';
import { Brand } from './brand';
import { OpenActions } from './open-actions';
import { PageAnnouncer } from './page-announcer';
import classes from './shell.module.css';
import { useShellTexts } from './texts';
import { BottomWays, TopWays } from './ways-bar';

/** What stands around every screen. */
export function Shell() {
  const t = useShellTexts();
  const me = useMe();
  const main = useRef<HTMLElement>(null);
  return (
    <div className={classes.shell}>
      <a className={classes.skip} href="#main" onClick={() => main.current?.focus()}>
        {t('skip')}
      </a>
      <header className={classes.top}>
        <Brand />
        {me && <TopWays />}
        <div className={classes.end}>
          {me && <OpenActions />}
          {me && <span className={classes.name}>{me.name}</span>}
          <AccountMenu />
        </div>
      </header>
      <main id="main" ref={main} tabIndex={-1} className={`${classes.main} ${me ? classes.withBottom : ''}`}>
        <div className={classes.banner}>
          <OfflineBanner />
        </div>
        <Content />
      </main>
      {me && <BottomWays />}
      <PageAnnouncer main={main} />
      <ScrollRestoration />
    </div>
  );
}

/** The screen itself, or why this reader doesn't see it. */
function Content() {
  const me = useMe();
  const { pathname } = useLocation();
  const roles = useMatches().flatMap((match) => (match.handle as RouteHandle | undefined)?.roles ?? []);
  if (!me) return isOpen(pathname) ? <Outlet /> : <WelcomePage path={pathname} />;
  return roles.length === 0 || roles.some((role: Role) => me.roles.includes(role)) ? <Outlet /> : <NoAccess />;
}

function isOpen(path: string): boolean {
  return path === '/doen' || path === heldLink()?.path;
}
