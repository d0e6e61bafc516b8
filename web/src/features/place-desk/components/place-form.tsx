import { Button, Checkbox, Group, NumberInput, Stack, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { Card } from '@/components/card';
import { Reason } from '@/components/reason';
import { useProblemText } from '@/components/use-problem-text';
import { useRequired } from '@/components/use-required';
import { ApiProblem } from '@/lib/api/problem';
import type { PlaceTerms } from '../api/types';
import { missingOf, type TermsDraft, termsOf } from '../model/terms-draft';
import { useDeskTexts } from '../texts';
import { AlsoField } from './also-field';
import { ProgrammeField } from './programme-field';
import { TrainerField } from './trainer-field';
import { WorkProcessesField } from './work-processes-field';

interface Props {
  companyId: string;
  initial: TermsDraft;
  verb: string;
  busy: boolean;
  error: Error | null;
  onTerms: (terms: PlaceTerms) => void;
}

/** What a place offers and asks; a wrong field is named beside it. */
export function PlaceForm({ companyId, initial, verb, busy, error, onTerms }: Props) {
  const t = useDeskTexts();
  const textOf = useProblemText();
  const [draft, setDraft] = useState(initial);
  const change = (part: Partial<TermsDraft>) => setDraft({ ...draft, ...part });
  const required = useRequired(missingOf(draft));
  const wrong = (field: keyof PlaceTerms) => required.errorOf(field) ?? (error instanceof ApiProblem ? error.of(field) : undefined);
  const wrongIn = (list: 'alsoCrebos' | 'workProcesses') =>
    error instanceof ApiProblem ? error.errors.find(({ field }) => field.startsWith(list))?.message : undefined;
  const text = (field: 'title' | 'description' | 'tasks' | 'requirements') => ({
    value: draft[field],
    error: wrong(field),
    onChange: ({ target }: { target: { value: string } }) => change({ [field]: target.value }),
  });
  const day = (field: 'startsOn' | 'endsOn') => ({
    type: 'date',
    label: t(field),
    required: true,
    value: draft[field],
    error: wrong(field),
    onChange: ({ target }: { target: { value: string } }) => change({ [field]: target.value }),
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!required.holds(event.currentTarget)) onTerms(termsOf(draft));
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Card title={t('terms')}>
          <Stack gap="md">
            <TextInput label={t('titleField')} required maxLength={200} {...text('title')} />
            <Textarea label={t('description')} description={t('description.hint')} required autosize minRows={2} maxLength={4000} {...text('description')} />
            <Textarea label={t('tasks')} autosize minRows={2} maxLength={4000} {...text('tasks')} />
            <WorkProcessesField value={draft.workProcesses} error={wrongIn('workProcesses')} onChange={(workProcesses) => change({ workProcesses })} />
            <Group grow align="flex-start">
              <TextInput {...day('startsOn')} />
              <TextInput {...day('endsOn')} />
            </Group>
            <Group grow align="flex-start">
              <NumberInput label={t('days')} required min={1} max={5} allowDecimal={false} value={draft.daysPerWeek} error={wrong('daysPerWeek')} onChange={(daysPerWeek) => change({ daysPerWeek })} />
              <NumberInput label={t('capacity')} required min={1} max={500} allowDecimal={false} value={draft.capacity} error={wrong('capacity')} onChange={(capacity) => change({ capacity })} />
            </Group>
            <NumberInput label={t('compensation')} description={t('compensation.hint')} min={0} max={5000} decimalScale={2} value={draft.euros} error={wrong('compensationCents')} onChange={(euros) => change({ euros })} />
            <TrainerField companyId={companyId} value={draft.trainerId} error={wrong('trainerId')} onChange={(trainerId) => change({ trainerId })} />
          </Stack>
        </Card>
        <Card title={t('who')}>
          <Stack gap="md">
            <ProgrammeField draft={draft} error={wrong('crebo') ?? wrong('leerweg')} onChange={change} />
            <AlsoField draft={draft} error={wrongIn('alsoCrebos')} onChange={(alsoCrebos) => change({ alsoCrebos })} />
            <Textarea label={t('requirements')} description={t('requirements.hint')} autosize minRows={2} maxLength={4000} {...text('requirements')} />
            <NumberInput label={t('minimumAge')} description={t('minimumAge.hint')} min={12} max={99} allowDecimal={false} value={draft.minimumAge} error={wrong('minimumAge')} onChange={(minimumAge) => change({ minimumAge })} />
            <Checkbox label={t('needsVog')} checked={draft.needsVog} onChange={({ target }) => change({ needsVog: target.checked })} />
          </Stack>
        </Card>
        {error && (
          <Reason tone="red" alert>
            {textOf(error)}
          </Reason>
        )}
        <Button type="submit" size="lg" loading={busy}>
          {verb}
        </Button>
      </Stack>
    </form>
  );
}
