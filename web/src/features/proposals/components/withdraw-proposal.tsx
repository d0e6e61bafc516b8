import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useState } from 'react';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { toastDone, toastFailed } from '@/components/toast';
import { useProblemText } from '@/components/use-problem-text';
import type { Proposal } from '../api/types';
import { useWithdrawProposal } from '../api/withdraw-proposal';
import { useProposalTexts } from '../texts';

/** Takes a proposal back, after asking once. */
export function WithdrawProposal({ proposal }: { proposal: Proposal }) {
  const t = useProposalTexts();
  const textOf = useProblemText();
  const [asking, setAsking] = useState(false);
  const withdraw = useWithdrawProposal(proposal);
  const company = proposal.place.companyName;
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
          withdraw.mutate(undefined, {
            onSuccess: () => toastDone(t('withdrawn')),
            onError: (error) => toastFailed(textOf(error)),
            onSettled: () => setAsking(false),
          })
        }
      />
    </>
  );
}
