import { Button, Group, MultiSelect, NumberInput, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Card } from '@/components/card';
import { Reason } from '@/components/reason';
import { useProblemText } from '@/components/use-problem-text';
import { useRequired } from '@/components/use-required';
import { ApiProblem } from '@/lib/api/problem';
import { groupChoicesQuery } from '../api/get-groups';
import type { PeriodTerms, Wanted } from '../api/types';
import { type Day, missingOf, type WantedDraft, wantedOf } from '../model/wanted-draft';
import { usePeriodTexts } from '../texts';

interface Props {
  initial: WantedDraft;
  verb: string;
  busy: boolean;
  error: Error | null;
  onWanted: (wanted: Wanted) => void;
}

/** The days, the size, the groups and the deadlines of an internship; a wrong field is named beside it. */
export function PeriodForm({ initial, verb, busy, error, onWanted }: Props) {
  const t = usePeriodTexts();
  const textOf = useProblemText();
  const [draft, setDraft] = useState(initial);
  const { data: choices = [], error: withoutChoices } = useQuery(groupChoicesQuery);
  const problem = error instanceof ApiProblem ? error : null;
  const change = (part: Partial<WantedDraft>) => setDraft({ ...draft, ...part });
  const required = useRequired(missingOf(draft));
  const wrong = (field: keyof PeriodTerms) => required.errorOf(field) ?? problem?.of(`terms.${field}`);
  const day = (field: Day) => ({
    type: 'date',
    label: t(field),
    value: draft[field],
    error: wrong(field),
    onChange: ({ target }: { target: { value: string } }) => change({ [field]: target.value }),
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!required.holds(event.currentTarget)) onWanted(wantedOf(draft));
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Card title={t('internship')}>
          <Stack gap="md">
            <TextInput label={t('name')} description={t('name.hint')} required maxLength={80} value={draft.name} error={wrong('name')} onChange={({ target }) => change({ name: target.value })} />
            <Group grow align="flex-start">
              <TextInput required {...day('startsOn')} />
              <TextInput required {...day('endsOn')} />
            </Group>
            <Group grow align="flex-start">
              <NumberInput label={t('hours')} required min={1} max={3000} allowDecimal={false} value={draft.hours} error={wrong('requiredMinutes')} onChange={(hours) => change({ hours })} />
              <NumberInput label={t('daysPerWeek')} required min={1} max={5} allowDecimal={false} value={draft.daysPerWeek} error={wrong('daysPerWeek')} onChange={(daysPerWeek) => change({ daysPerWeek })} />
            </Group>
            <MultiSelect
              label={t('groups')}
              description={t('groups.hint')}
              searchable
              clearable
              hidePickedOptions
              nothingFoundMessage={t('groups.none')}
              data={choices.map((each) => ({ value: each.id, label: `${each.name} · ${each.programmeName}` }))}
              value={choices.length === 0 ? [] : draft.groups}
              error={problem?.errors.find(({ field }) => field.startsWith('groups'))?.message ?? (withoutChoices && textOf(withoutChoices))}
              onChange={(groups) => change({ groups })}
            />
          </Stack>
        </Card>
        <Card title={t('steps')}>
          <Stack gap="md">
            <TextInput description={t('searchFrom.hint')} {...day('searchFrom')} />
            <Group grow align="flex-start">
              <TextInput {...day('wishesBy')} />
              <TextInput {...day('placeBy')} />
              <TextInput {...day('agreementBy')} />
            </Group>
          </Stack>
        </Card>
        {error && problem?.errors.length !== 1 && (
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
