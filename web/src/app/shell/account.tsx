import { lazy, Suspense, useState } from 'react';
import { AccountButton } from './account-button';

const AccountMenu = lazy(async () => ({ default: (await import('./account-menu')).AccountMenu }));

/** The reader's own menu, fetched when first asked for. */
export function Account() {
  const [asked, setAsked] = useState(false);
  const button = <AccountButton aria-haspopup="menu" onClick={() => setAsked(true)} />;
  if (!asked) return button;
  return (
    <Suspense fallback={button}>
      <AccountMenu />
    </Suspense>
  );
}
