import { Button } from '@mantine/core';
import { IconMessageExclamation } from '@tabler/icons-react';
import { useState } from 'react';
import { ReasonDialog } from '@/components/reason-dialog';
import { toastDone } from '@/components/toast';
import { useProblemText } from '@/components/use-problem-text';
import { useAskAboutAgreement } from '../api/ask-about-agreement';
import { useAgreementTexts } from '../texts';

/** Saying that something is wrong, as near as signing. */
export function AskButton({ id }: { id: string }) {
  const t = useAgreementTexts();
  const textOf = useProblemText();
  const [asking, setAsking] = useState(false);
  const ask = useAskAboutAgreement(id);
  return (
    <>
      <Button variant="subtle" leftSection={<IconMessageExclamation size={20} />} onClick={() => setAsking(true)}>
        {t('ask')}
      </Button>
      <ReasonDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('ask.title')}
        label={t('ask.label')}
        hint={t('ask.hint')}
        verb={t('ask.verb')}
        busy={ask.isPending}
        error={ask.error && textOf(ask.error)}
        onReason={(text) =>
          ask.mutate(text, {
            onSuccess: () => {
              setAsking(false);
              toastDone(t('ask.sent'));
            },
          })
        }
      />
    </>
  );
}
