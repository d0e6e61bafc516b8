import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useHeldLink } from '@/lib/api/link';
import { MeContext, useMe } from '@/lib/session/use-me';

/** What a mail's link opens is drawn for whom it was sent to, whoever else is signed in on the device. */
export function ForLinkHolder({ children }: { children: ReactNode }) {
  const me = useMe();
  const link = useHeldLink();
  const { pathname } = useLocation();
  const own = me !== null && me.personId === link?.person && me.roles.includes('trainer');
  return <MeContext value={pathname === link?.path && !own ? null : me}>{children}</MeContext>;
}
