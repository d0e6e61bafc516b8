import { useState } from 'react';
import { Navigate } from 'react-router';
import { BrokenLink } from '@/components/broken-link';
import { usePageTitle } from '@/components/page';
import { heldLink, holdLink, type MailLink, readLink } from '@/lib/api/link';
import { useShellTexts } from '../shell/texts';

/** Where a mail's link lands: takes the token out of the address and goes to the very action. */
export function MailLinkPage() {
  const t = useShellTexts();
  usePageTitle(t('nav.tasks'));
  const [link] = useState(takeLink);
  if (link) return <Navigate to={link.path} replace />;
  return <BrokenLink whole />;
}

function takeLink(): MailLink | null {
  const link = readLink(window.location.hash.slice(1));
  window.history.replaceState(window.history.state, '', '/doen');
  if (link) holdLink(link);
  return link ?? heldLink();
}
