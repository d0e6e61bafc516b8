import { Button, MultiSelect, NumberInput, Radio, Stack, TextInput } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { Card } from '@/components/card';
import { Reason } from '@/components/reason';
import { useProblemText } from '@/components/use-problem-text';
import { groupChoicesQuery } from '../api/get-groups';
import { usePrepareRound } from '../api/prepare-round';
import { useAllocationTexts } from '../texts';

/** Chooses who takes part and by which rules; from then on the lists stand still. */
export function NewRoundForm() {
  const t = useAllocationTexts();
  const textOf = useProblemText();
  const navigate = useNavigate();
  const { data: groups } = useQuery(groupChoicesQuery);
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<string[]>([]);
  const [farthest, setFarthest] = useState<number | string>('');
  const [priority, setPriority] = useState('lottery');
  const prepare = usePrepareRound();
  const submit = (event: FormEvent) => {
    event.preventDefault();
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
      <form onSubmit={submit}>
        <Stack gap="md">
          <TextInput
            label={t('name')}
            description={t('name.hint')}
            maxLength={100}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
          <MultiSelect
            label={t('groups')}
            description={t('groups.hint')}
            searchable
            limit={60}
            value={chosen}
            onChange={setChosen}
            data={(groups ?? []).map((group) => ({
              value: group.id,
              label: `${group.name} · ${group.programmeName} · ${t('students', { count: group.students })}`,
            }))}
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
          <Button
            type="submit"
            leftSection={<IconLock size={20} />}
            loading={prepare.isPending}
            disabled={name.trim() === '' || chosen.length === 0}
          >
            {t('prepare')}
          </Button>
        </Stack>
      </form>
    </Card>
  );
}
