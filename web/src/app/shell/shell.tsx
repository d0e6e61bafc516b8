import { Suspense, useRef } from 'react';
import { Outlet, useLocation } from 'react-router';
import { LateSkeleton } from '@/components/late-skeleton';
import { OfflineBanner } from '@/components/offline-banner';
import { heldLink } from '@/lib/api/link';
import { useMe } from '@/lib/session/use-me';
import { CrashPage } from '../pages/crash-page';
import { WelcomePage } from '../pages/welcome-page';
import { Account } from './account';
import { Brand } from './brand';
import { OpenActions } from './open-actions';
import { PageAnnouncer } from './page-announcer';
import { ScreenBoundary } from './screen-boundary';
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
          <Account />
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
    </div>
  );
}

/** The screen itself, or the welcome for who isn't signed in. */
function Content() {
  const me = useMe();
  const { pathname } = useLocation();
  if (!me && !isOpen(pathname)) return <WelcomePage path={pathname} />;
  return (
    <ScreenBoundary at={pathname} fallback={<CrashPage />}>
      <Suspense fallback={<LateSkeleton whole />}>
        <Outlet />
      </Suspense>
    </ScreenBoundary>
  );
}

function isOpen(path: string): boolean {
  return path === '/doen' || path === heldLink()?.path;
}
