import { Button } from '@mantine/core';
import { IconLink, IconLogin2 } from '@tabler/icons-react';
import { useState } from 'react';
import { Navigate } from 'react-router';
import { EmptyState } from '@/components/empty-state';
import { usePageTitle } from '@/components/page';
import { heldLink, holdLink, type MailLink, readLink } from '@/lib/api/link';
import { signInAddress } from '@/lib/session/sign-in';
import { useShellTexts } from '../shell/texts';

/** Where a mail's link lands: takes the token out of the address and goes to the very action. */
export function MailLinkPage() {
  const t = useShellTexts();
  usePageTitle(t('nav.tasks'));
  const [link] = useState(takeLink);
  if (link) return <Navigate to={link.path} replace />;
  return (
    <EmptyState whole icon={IconLink} title={t('link.broken')} text={t('link.brokenText')}>
      <Button component="a" href={signInAddress('/taken')} leftSection={<IconLogin2 size={20} />}>
        {t('signIn')}
      </Button>
    </EmptyState>
  );
}

function takeLink(): MailLink | null {
  const link = readLink(window.location.hash.slice(1));
  window.history.replaceState(window.history.state, '', '/doen');
  if (link) holdLink(link);
  return link ?? heldLink();
}
