import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useState } from 'react';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { toastDone, toastFailed } from '@/components/toast';
import { useProblemText } from '@/components/use-problem-text';
import type { Application } from '../api/types';
import { useWithdrawApplication } from '../api/withdraw-application';
import { useApplicationTexts } from '../texts';

/** Takes an application back, after asking once. */
export function WithdrawButton({ application }: { application: Application }) {
  const t = useApplicationTexts();
  const textOf = useProblemText();
  const [asking, setAsking] = useState(false);
  const withdraw = useWithdrawApplication(application.id);
  const company = application.place.companyName;
  return (
    <>
      <Button variant="subtle" color="red" leftSection={<IconArrowBackUp size={20} />} onClick={() => setAsking(true)}>
        {t('withdraw')}
      </Button>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('withdraw.title', { company })}
        text={t('withdraw.text')}
        verb={t('withdraw.verb')}
        danger
        busy={withdraw.isPending}
        onConfirm={() =>
          withdraw.mutate(application, {
            onSuccess: () => toastDone(t('withdrawn', { company })),
            onError: (error) => toastFailed(textOf(error)),
            onSettled: () => setAsking(false),
          })
        }
      />
    </>
  );
}
