import { Button } from '@mantine/core';
import { IconLink, IconLogin2 } from '@tabler/icons-react';
import { dropLink } from '@/lib/api/link';
import { signInAddress } from '@/lib/session/sign-in';
import { EmptyState } from './empty-state';
import { useSharedTexts } from './texts';

/** A mail's link that is too old or was cut off: the way on is to sign in, without it. */
export function BrokenLink({ whole }: { whole?: boolean }) {
  const t = useSharedTexts();
  return (
    <EmptyState whole={whole} icon={IconLink} title={t('linkBroken')} text={t('linkBrokenText')}>
      <Button component="a" href={signInAddress('/taken')} leftSection={<IconLogin2 size={20} />} onClick={dropLink}>
        {t('signInAgain')}
      </Button>
    </EmptyState>
  );
}
