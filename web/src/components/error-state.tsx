import { Button } from '@mantine/core';
import { IconCloudOff, IconRefresh } from '@tabler/icons-react';
import { heldLink } from '@/lib/api/link';
import { isSettledLink, isSignedOut, isUsedLink } from '@/lib/api/problem';
import { signInAddress } from '@/lib/session/sign-in';
import { BrokenLink } from './broken-link';
import { EmptyState } from './empty-state';
import { useSharedTexts } from './texts';
import { useProblemText } from './use-problem-text';

interface Props {
  error: unknown;
  retry?: () => void;
  /** Instead of a whole screen. */
  whole?: boolean;
}

/** What failed, what is kept, and trying again. */
export function ErrorState({ error, retry, whole }: Props) {
  const t = useSharedTexts();
  const textOf = useProblemText();
  const used = isUsedLink(error);
  const settled = isSettledLink(error);
  const broken = isSignedOut(error) && heldLink() !== null;
  if (broken) {
    return (
      <div role="alert">
        <BrokenLink whole={whole} />
      </div>
    );
  }
  return (
    <div role="alert">
      <EmptyState whole={whole} icon={IconCloudOff} title={t(settled ? 'linkSettled' : used ? 'linkUsed' : 'quietLoadFailed')} text={used && !settled ? t('linkUsedText') : textOf(error)}>
        {used || isSignedOut(error) ? (
          <Button component="a" href={signInAddress(window.location.pathname)}>
            {t('signInAgain')}
          </Button>
        ) : (
          retry && (
            <Button variant="default" leftSection={<IconRefresh size={20} />} onClick={retry}>
              {t('retry')}
            </Button>
          )
        )}
      </EmptyState>
    </div>
  );
}
