import { Button, Stack, Textarea, TextInput } from '@mantine/core';
import { IconPlayerStop } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { Reason } from '@/components/reason';
import { useProblemText } from '@/components/use-problem-text';
import { useRequired } from '@/components/use-required';
import { ApiProblem } from '@/lib/api/problem';
import { today } from '@/lib/format/dates';
import { useHasRole } from '@/lib/session/use-me';
import { useEndPlacement } from '../api/end-placement';
import type { Placement } from '../api/types';
import { usePlacementTexts } from '../texts';

const WAYS = ['overplaatsen', 'beeindigen'];

/** Ends an approved placement before its time, and then leads to another place for the student. */
export function EndPlacement({ placement }: { placement: Placement }) {
  const t = usePlacementTexts();
  const textOf = useProblemText();
  const [address] = useSearchParams();
  const way = address.get('doen') ?? '';
  const [open, setOpen] = useState(placement.may.end && WAYS.includes(way));
  const [reason, setReason] = useState('');
  const [endedOn, setEndedOn] = useState(today());
  const end = useEndPlacement(placement.id);
  const problem = end.error instanceof ApiProblem ? end.error : null;
  const required = useRequired([...(reason.trim() === '' ? ['reason'] : []), ...(endedOn === '' ? ['endedOn'] : [])]);
  const { name } = placement.student;

  if (end.isSuccess) return <Ended placement={placement} />;
  if (!placement.may.end) return null;
  return (
    <>
      <Button size="lg" variant="default" leftSection={<IconPlayerStop size={20} />} onClick={() => setOpen(true)}>
        {t('end')}
      </Button>
      <ConfirmDialog
        opened={open}
        onClose={() => setOpen(false)}
        title={t(way === 'overplaatsen' ? 'end.titleMove' : 'end.title', { name })}
        text={t('end.text', { name })}
        verb={t('end')}
        danger
        busy={end.isPending}
        onConfirm={(form) => !required.holds(form) && end.mutate({ version: placement.version, reason: reason.trim(), endedOn })}
      >
        <Stack gap="md">
          <Textarea
            label={t('end.label')}
            description={t('end.hint', { name })}
            required
            withAsterisk={false}
            error={required.errorOf('reason') ?? problem?.of('reason')}
            autosize
            minRows={3}
            maxLength={1000}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
            data-autofocus
          />
          <TextInput
            type="date"
            label={t('end.lastDay')}
            description={t('end.lastDayHint')}
            max={placement.endsOn}
            required
            withAsterisk={false}
            error={required.errorOf('endedOn') ?? problem?.of('endedOn')}
            value={endedOn}
            onChange={({ target }) => setEndedOn(target.value)}
          />
          {end.error && !problem?.errors.length && (
            <Reason tone="red" alert>
              {textOf(end.error)}
            </Reason>
          )}
        </Stack>
      </ConfirmDialog>
    </>
  );
}

function Ended({ placement: { student } }: { placement: Placement }) {
  const t = usePlacementTexts();
  const supervisor = useHasRole('supervisor');
  return (
    <Stack gap="sm">
      <Reason tone="green" alert>
        {t('ended', { name: student.name })}
      </Reason>
      <Button component={Link} to={supervisor ? `/meematchen/studenten/${student.id}` : `/studenten?words=${encodeURIComponent(student.name)}`} variant="default">
        {t(supervisor ? 'ended.match' : 'ended.student', { name: student.name })}
      </Button>
    </Stack>
  );
}
