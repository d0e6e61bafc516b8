import { Button, Checkbox, MultiSelect, Stack } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { Card } from '@/components/card';
import { Reason } from '@/components/reason';
import { toastDone } from '@/components/toast';
import { useProblemText } from '@/components/use-problem-text';
import { useRequired } from '@/components/use-required';
import { useCarryOutDivision } from '../api/carry-out-division';
import { usePreviewDivision } from '../api/preview-division';
import type { GroupSupervision, Supervisor } from '../api/types';
import { useSupervisionTexts } from '../texts';
import { PreviewCard } from './preview-card';

const ALL = 'all';
const FIELDS = ['groups', 'supervisors'] as const;

interface Props {
  groups: GroupSupervision[];
  supervisors: Supervisor[];
  /** The groups whose students are divided. */
  chosen: string[];
  onChoose: (groups: string[]) => void;
}

/** Chooses groups and supervisors, shows what would happen, and then does just that. */
export function DivisionForm({ groups, supervisors, chosen, onChoose }: Props) {
  const t = useSupervisionTexts();
  const textOf = useProblemText();
  const [guides, setGuides] = useState<string[]>([]);
  const [replace, setReplace] = useState(false);
  const preview = usePreviewDivision();
  const carryOut = useCarryOutDivision();
  const division = { groups: chosen, supervisors: guides, replace };
  const seen = preview.variables;
  const current = JSON.stringify(seen) === JSON.stringify(division) ? preview.data : undefined;
  const error = preview.error ?? carryOut.error;
  const missing = { groups: chosen.length === 0, supervisors: guides.length === 0 };
  const required = useRequired(FIELDS.filter((field) => missing[field]));
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (required.holds(event.currentTarget)) return;
    carryOut.reset();
    preview.mutate(division);
  };
  const confirm = (digest: string, count: number) =>
    carryOut.mutate(
      { division, digest },
      {
        onSuccess: () => {
          toastDone(t('done', { count }));
          preview.reset();
        },
        onError: () => preview.reset(),
      },
    );
  return (
    <Card title={t('divide')}>
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <MultiSelect
            label={t('groups')}
            required
            searchable
            error={required.errorOf('groups')}
            limit={60}
            value={chosen}
            onChange={(values) => onChoose(values.includes(ALL) ? groups.map(({ id }) => id) : values)}
            data={[
              { value: ALL, label: t('groups.all', { count: groups.length }) },
              ...groups.map((group) => ({ value: group.id, label: `${group.name} · ${t('count', { count: group.students })}` })),
            ]}
          />
          <MultiSelect
            label={t('supervisors')}
            description={t('supervisors.hint')}
            required
            searchable
            error={required.errorOf('supervisors')}
            limit={60}
            value={guides}
            onChange={setGuides}
            data={supervisors.map(({ id, name, students }) => ({ value: id, label: `${name} · ${t('count', { count: students })}` }))}
          />
          <Checkbox
            label={t('replace')}
            description={t('replace.hint')}
            checked={replace}
            onChange={({ currentTarget }) => setReplace(currentTarget.checked)}
          />
          {error && (
            <Reason tone="red" alert>
              {textOf(error)}
            </Reason>
          )}
          <Button
            type="submit"
            variant={current ? 'default' : 'filled'}
            leftSection={<IconEye size={20} />}
            loading={preview.isPending}
          >
            {t('preview')}
          </Button>
        </Stack>
      </form>
      {current && <PreviewCard preview={current} busy={carryOut.isPending} onConfirm={() => confirm(current.digest, current.moved)} />}
    </Card>
  );
}
