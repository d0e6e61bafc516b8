import { Button } from '@mantine/core';
import { useState } from 'react';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { Pill } from '@/components/pill';
import { toastDone, toastFailed } from '@/components/toast';
import { useProblemText } from '@/components/use-problem-text';
import { useTakePriority } from '../api/priorities';
import type { Priority } from '../api/types';
import { useAllocationTexts } from '../texts';

/** Takes a priority back; not while the group is being distributed. */
export function TakePriority({ priority }: { priority: Priority }) {
  const { name, open } = priority;
  const t = useAllocationTexts();
  const textOf = useProblemText();
  const [asking, setAsking] = useState(false);
  const take = useTakePriority(priority);
  if (!open) return <Pill tone="blue">{t('first.closed')}</Pill>;
  const confirm = () =>
    take.mutate(undefined, {
      onSuccess: () => toastDone(t('first.taken', { name })),
      onError: (error) => toastFailed(textOf(error)),
      onSettled: () => setAsking(false),
    });
  return (
    <>
      <Button variant="subtle" aria-label={t('first.takeFrom', { name })} onClick={() => setAsking(true)}>
        {t('first.take')}
      </Button>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('first.takeTitle', { name })}
        text={t('first.takeText')}
        verb={t('first.take')}
        danger
        busy={take.isPending}
        onConfirm={confirm}
      />
    </>
  );
}
