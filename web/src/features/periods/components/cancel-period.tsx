import { Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { Reason } from '@/components/reason';
import { toastDone } from '@/components/toast';
import { useProblemText } from '@/components/use-problem-text';
import { useCancelPeriod } from '../api/cancel-period';
import type { Period } from '../api/types';
import { usePeriodTexts } from '../texts';

/** Takes an internship away, after asking. */
export function CancelPeriod({ period }: { period: Period }) {
  const t = usePeriodTexts();
  const textOf = useProblemText();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const cancel = useCancelPeriod(period);
  const gone = () => {
    toastDone(t('cancelled', { name: period.name }));
    void navigate('/stageperiodes', { replace: true });
  };
  return (
    <>
      <Button variant="default" leftSection={<IconTrash size={20} />} onClick={() => setAsking(true)}>
        {t('cancel')}
      </Button>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('cancel.title', { name: period.name })}
        text={t('cancel.text')}
        verb={t('cancel')}
        danger
        busy={cancel.isPending}
        onConfirm={() => cancel.mutate(undefined, { onSuccess: gone })}
      >
        {cancel.error && (
          <Reason tone="red" alert>
            {textOf(cancel.error)}
          </Reason>
        )}
      </ConfirmDialog>
    </>
  );
}
