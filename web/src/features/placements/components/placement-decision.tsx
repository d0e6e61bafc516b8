import { Button, Stack } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { Reason } from '@/components/reason';
import { ReasonDialog } from '@/components/reason-dialog';
import { useProblemText } from '@/components/use-problem-text';
import { useApprovePlacement } from '../api/approve-placement';
import { useRejectPlacement } from '../api/reject-placement';
import type { Placement } from '../api/types';
import { usePlacementTexts } from '../texts';

/** The supervisor's decision, and what came of it. */
export function PlacementDecision({ placement }: { placement: Placement }) {
  const t = usePlacementTexts();
  const textOf = useProblemText();
  const [rejecting, setRejecting] = useState(false);
  const approve = useApprovePlacement(placement.id);
  const reject = useRejectPlacement(placement.id);
  const { name } = placement.student;

  if (approve.isSuccess) return <Reason tone="green" icon={IconCheck} alert>{t('approved')}</Reason>;
  if (reject.isSuccess) return <Reason alert>{t('rejected', { name })}</Reason>;
  if (!placement.may.decide) return null;
  return (
    <Stack gap="sm">
      {approve.error && (
        <Reason tone="red" alert>
          {textOf(approve.error)}
        </Reason>
      )}
      <Button size="lg" leftSection={<IconCheck size={20} />} loading={approve.isPending} onClick={() => approve.mutate(placement)}>
        {t('approve')}
      </Button>
      <Button size="lg" variant="default" leftSection={<IconX size={20} />} onClick={() => setRejecting(true)}>
        {t('reject')}
      </Button>
      <ReasonDialog
        opened={rejecting}
        onClose={() => setRejecting(false)}
        title={t('reject.title')}
        label={t('reject.label')}
        hint={t('reject.hint', { name })}
        verb={t('reject')}
        danger
        busy={reject.isPending}
        error={reject.error && textOf(reject.error)}
        onReason={(reason) => reject.mutate({ version: placement.version, reason })}
      />
    </Stack>
  );
}
