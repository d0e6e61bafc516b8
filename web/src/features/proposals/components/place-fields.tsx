import { NumberInput, Stack, TextInput, Textarea } from '@mantine/core';
import { useProposalTexts } from '../texts';
import type { Fields } from './company-fields';

const DATES = ['startsOn', 'endsOn'] as const;

/** What the student would do there, and when. */
export function PlaceFields({ place, onChange, errorOf }: Fields) {
  const t = useProposalTexts();
  return (
    <Stack gap="md">
      <TextInput
        label={t('field.title')}
        description={t('field.title.hint')}
        required
        maxLength={200}
        error={errorOf('title')}
        value={place.title}
        onChange={({ target }) => onChange({ title: target.value })}
      />
      <Textarea
        label={t('field.tasks')}
        description={t('field.tasks.hint')}
        required
        autosize
        minRows={4}
        maxLength={4000}
        error={errorOf('tasks')}
        value={place.tasks}
        onChange={({ target }) => onChange({ tasks: target.value })}
      />
      {DATES.map((each) => (
        <TextInput
          key={each}
          type="date"
          label={t(`field.${each}`)}
          required
          error={errorOf(each)}
          value={place[each]}
          onChange={({ target }) => onChange({ [each]: target.value })}
        />
      ))}
      <NumberInput
        label={t('field.daysPerWeek')}
        required
        min={1}
        max={5}
        allowDecimal={false}
        error={errorOf('daysPerWeek')}
        value={place.daysPerWeek || ''}
        onChange={(value) => onChange({ daysPerWeek: Number(value) })}
      />
    </Stack>
  );
}
