import { Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { Reason } from '@/components/reason';
import { toastDone } from '@/components/toast';
import { useProblemText } from '@/components/use-problem-text';
import { useRequired } from '@/components/use-required';
import { useOverride } from '../api/steps';
import type { Method, Result, Round } from '../api/types';
import { useAllocationTexts } from '../texts';
import { PickPlace } from './pick-place';

const FIELDS = ['place', 'reason'] as const;

interface Props {
  round: Round;
  method: Method;
  row: Result;
  onClose: () => void;
}

/** Gives a student by hand another place with room, or none; the reason is asked for. */
export function OverrideDialog({ round, method, row, onClose }: Props) {
  const t = useAllocationTexts();
  const textOf = useProblemText();
  const [place, setPlace] = useState(row.placeId ?? '');
  const [reason, setReason] = useState('');
  const override = useOverride(round.id);
  const { name } = row;
  const missing = { place: place === (row.placeId ?? ''), reason: reason.trim() === '' };
  const required = useRequired(FIELDS.filter((field) => missing[field]));
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('change.title', { name })}
      verb={t('change.verb')}
      busy={override.isPending}
      onConfirm={(form) =>
        !required.holds(form) &&
        override.mutate(
          { version: round.version, method, student: row.studentId, place: place || null, reason: reason.trim() },
          {
            onSuccess: () => {
              toastDone(t('changed', { name }));
              onClose();
            },
          },
        )
      }
    >
      <Stack gap="md">
        <PickPlace
          round={round}
          method={method}
          student={row.studentId}
          error={required.errorOf('place') && t('change.other', { name })}
          value={place}
          onChange={setPlace}
        />
        <Textarea
          label={t('change.reason')}
          description={t('change.reasonHint', { name })}
          autosize
          minRows={3}
          maxLength={1000}
          required
          withAsterisk={false}
          error={required.errorOf('reason')}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
        {override.error && (
          <Reason tone="red" alert>
            {textOf(override.error)}
          </Reason>
        )}
      </Stack>
    </ConfirmDialog>
  );
}
