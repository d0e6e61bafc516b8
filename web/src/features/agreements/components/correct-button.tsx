import { Button, Group, NumberInput, Stack, TextInput } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { Reason } from '@/components/reason';
import { toastDone } from '@/components/toast';
import { useProblemText } from '@/components/use-problem-text';
import { useRequired } from '@/components/use-required';
import { ApiProblem } from '@/lib/api/problem';
import { useCorrectAgreement } from '../api/correct-agreement';
import type { Agreement, Terms } from '../api/types';
import { useAgreementTexts } from '../texts';

const FIELDS = ['startsOn', 'endsOn', 'requiredMinutes', 'daysPerWeek'] as const;

/** The supervisor's correction of the bpv-blad, said plainly: all sign again. */
export function CorrectButton({ agreement }: { agreement: Agreement }) {
  const t = useAgreementTexts();
  const textOf = useProblemText();
  const { startsOn, endsOn, requiredMinutes, daysPerWeek, studentName } = agreement.sheet;
  const [open, setOpen] = useState(false);
  const [terms, setTerms] = useState<Terms>({ startsOn, endsOn, requiredMinutes, daysPerWeek });
  const correct = useCorrectAgreement(agreement.id);
  const problem = correct.error instanceof ApiProblem ? correct.error : null;
  const required = useRequired<keyof Terms>(FIELDS.filter((field) => !terms[field]));
  const wrong = (field: keyof Terms) => required.errorOf(field) ?? problem?.of(field);
  const change = (part: Partial<Terms>) => setTerms({ ...terms, ...part });
  const send = (form: HTMLFormElement) =>
    !required.holds(form) &&
    correct.mutate(
      { version: agreement.version, terms },
      {
        onSuccess: () => {
          setOpen(false);
          toastDone(t('corrected'));
        },
      },
    );
  return (
    <>
      <Button variant="default" leftSection={<IconPencil size={20} />} onClick={() => setOpen(true)}>
        {t('correct')}
      </Button>
      <ConfirmDialog
        opened={open}
        onClose={() => setOpen(false)}
        title={t('correct.title', { name: studentName })}
        text={t('correct.text')}
        verb={t('correct.verb')}
        busy={correct.isPending}
        onConfirm={send}
      >
        <Stack gap="md">
          <Group grow align="flex-start">
            <TextInput type="date" label={t('correct.startsOn')} value={terms.startsOn} required withAsterisk={false} error={wrong('startsOn')} onChange={({ target }) => change({ startsOn: target.value })} />
            <TextInput type="date" label={t('correct.endsOn')} value={terms.endsOn} required withAsterisk={false} error={wrong('endsOn')} onChange={({ target }) => change({ endsOn: target.value })} />
          </Group>
          <Group grow align="flex-start">
            <NumberInput label={t('correct.hours')} min={1} max={5000} value={terms.requiredMinutes / 60 || ''} required withAsterisk={false} error={wrong('requiredMinutes')} onChange={(value) => change({ requiredMinutes: Math.round(Number(value) * 60) })} />
            <NumberInput label={t('correct.daysPerWeek')} min={1} max={5} value={terms.daysPerWeek || ''} required withAsterisk={false} error={wrong('daysPerWeek')} onChange={(value) => change({ daysPerWeek: Number(value) })} />
          </Group>
          {correct.error && !problem?.errors.length && (
            <Reason tone="red" alert>
              {textOf(correct.error)}
            </Reason>
          )}
        </Stack>
      </ConfirmDialog>
    </>
  );
}
