import { Button } from '@mantine/core';
import { IconLink, IconListCheck, IconLogin2 } from '@tabler/icons-react';
import { Link } from 'react-router';
import { dropLink } from '@/lib/api/link';
import { signInAddress } from '@/lib/session/sign-in';
import { useMe } from '@/lib/session/use-me';
import { EmptyState } from './empty-state';
import { useSharedTexts } from './texts';

/** A mail's link that is too old or was cut off: the way on is to sign in, without it, or the own tasks for who has done so. */
export function BrokenLink({ whole }: { whole?: boolean }) {
  const t = useSharedTexts();
  const signedIn = useMe() !== null;
  return (
    <EmptyState whole={whole} icon={IconLink} title={t('linkBroken')} text={t(signedIn ? 'linkBrokenHere' : 'linkBrokenText')}>
      {signedIn ? (
        <Button component={Link} to="/taken" leftSection={<IconListCheck size={20} />} onClick={dropLink}>
          {t('toTasks')}
        </Button>
      ) : (
        <Button component="a" href={signInAddress('/taken')} leftSection={<IconLogin2 size={20} />} onClick={dropLink}>
          {t('signInAgain')}
        </Button>
      )}
    </EmptyState>
  );
}
