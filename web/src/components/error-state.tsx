import { Button } from '@mantine/core';
import { IconCloudOff, IconRefresh } from '@tabler/icons-react';
import { isSignedOut, isUsedLink } from '@/lib/api/problem';
import { signInAddress } from '@/lib/session/sign-in';
import { EmptyState } from './empty-state';
import { useSharedTexts } from './texts';
import { useProblemText } from './use-problem-text';

/** What failed, what is kept, and trying again. */
export function ErrorState({ error, retry }: { error: unknown; retry?: () => void }) {
  const t = useSharedTexts();
  const textOf = useProblemText();
  return (
    <div role="alert">
      <EmptyState icon={IconCloudOff} title={t('quietLoadFailed')} text={textOf(error)}>
        {isSignedOut(error) || isUsedLink(error) ? (
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
