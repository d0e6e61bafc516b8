import { Button, MultiSelect, NumberInput, Radio, Stack, TextInput } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { Card } from '@/components/card';
import { Reason } from '@/components/reason';
import { useProblemText } from '@/components/use-problem-text';
import { useRequired } from '@/components/use-required';
import type { GroupChoice } from '../api/get-groups';
import { usePrepareRound } from '../api/prepare-round';
import { type AllocationText, useAllocationTexts } from '../texts';

const FIELDS = ['name', 'groups'] as const;
const WHOLE_SCHOOL = 'school';
const WHOLE_PROGRAMME = 'programme:';

/** The whole school, whole programmes, and each group by itself. */
function choicesOf(groups: GroupChoice[], t: AllocationText) {
  const programmes = [...new Set(groups.map((group) => group.programmeName))].toSorted();
  return [
    { value: WHOLE_SCHOOL, label: t('groups.school', { count: groups.length }) },
    ...programmes.map((name) => ({ value: WHOLE_PROGRAMME + name, label: t('groups.programme', { name }) })),
    ...groups.map((group) => ({
      value: group.id,
      label: `${group.name} · ${group.programmeName} · ${t('students', { count: group.students })}`,
    })),
  ];
}

/** Whatever was chosen, as groups. */
function groupsOf(values: string[], groups: GroupChoice[]): string[] {
  const chosen = values.flatMap((value) => {
    if (value === WHOLE_SCHOOL) return groups.map(({ id }) => id);
    if (!value.startsWith(WHOLE_PROGRAMME)) return [value];
    return groups.filter(({ programmeName }) => value === WHOLE_PROGRAMME + programmeName).map(({ id }) => id);
  });
  return [...new Set(chosen)];
}

/** Chooses who takes part and by which rules; from then on the lists stand still. */
export function NewRoundForm({ groups }: { groups: GroupChoice[] }) {
  const t = useAllocationTexts();
  const textOf = useProblemText();
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<string[]>([]);
  const [farthest, setFarthest] = useState<number | string>('');
  const [priority, setPriority] = useState('lottery');
  const prepare = usePrepareRound();
  const missing = { name: name.trim() === '', groups: chosen.length === 0 };
  const required = useRequired(FIELDS.filter((field) => missing[field]));
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (required.holds(event.currentTarget)) return;
    prepare.mutate(
      {
        name: name.trim(),
        groups: chosen,
        farthestKm: typeof farthest === 'number' ? farthest : null,
        nearestFirst: priority === 'nearest',
      },
      { onSuccess: ({ id }) => void navigate(`/verdelen/${id}`) },
    );
  };
  return (
    <Card title={t('new')}>
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <TextInput
            label={t('name')}
            description={t('name.hint')}
            required
            maxLength={100}
            error={required.errorOf('name')}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
          <MultiSelect
            label={t('groups')}
            description={t('groups.hint')}
            required
            searchable
            error={required.errorOf('groups')}
            limit={60}
            value={chosen}
            onChange={(values) => setChosen(groupsOf(values, groups))}
            data={choicesOf(groups, t)}
          />
          <NumberInput label={t('farthest')} min={1} max={300} allowDecimal={false} value={farthest} onChange={setFarthest} />
          <Radio.Group label={t('priority')} value={priority} onChange={setPriority}>
            <Stack gap="sm" mt="xs">
              <Radio value="lottery" label={t('priority.lottery')} description={t('priority.lottery.text')} />
              <Radio value="nearest" label={t('priority.nearest')} description={t('priority.nearest.text')} />
            </Stack>
          </Radio.Group>
          {prepare.error && (
            <Reason tone="red" alert>
              {textOf(prepare.error)}
            </Reason>
          )}
          <Button type="submit" leftSection={<IconLock size={20} />} loading={prepare.isPending}>
            {t('prepare')}
          </Button>
        </Stack>
      </form>
    </Card>
  );
}
