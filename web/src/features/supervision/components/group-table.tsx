import { Button, Text } from '@mantine/core';
import { IconUsersGroup } from '@tabler/icons-react';
import { EmptyState } from '@/components/empty-state';
import { Pill } from '@/components/pill';
import { StateTable } from '@/components/state-table';
import type { GroupSupervision } from '../api/types';
import { useSupervisionTexts } from '../texts';

interface Props {
  groups: GroupSupervision[];
  onChoose: (group: string) => void;
}

/** A row per group: its supervisors, and who has none yet. */
export function GroupTable({ groups, onChoose }: Props) {
  const t = useSupervisionTexts();
  if (groups.length === 0) return <EmptyState icon={IconUsersGroup} title={t('noGroups')} text={t('noGroups.text')} />;
  return (
    <StateTable
      label={t('groups')}
      first={20}
      rows={groups}
      keyOf={(group) => group.id}
      nameOf={(group) => group.name}
      columns={[
        { key: 'group', label: t('group'), cell: (group) => <Text fw={650}>{group.name}</Text> },
        { key: 'programme', label: t('programme'), cell: (group) => group.programmeName },
        { key: 'students', label: t('students'), cell: (group) => group.students },
        { key: 'guides', label: t('guides'), cell: (group) => guidesOf(group) },
        { key: 'without', label: t('without'), cell: (group) => <Without count={group.without} /> },
        { key: 'choose', label: t('choose'), cell: (group) => <Choose group={group} onChoose={onChoose} /> },
      ]}
    />
  );
}

function guidesOf({ guides }: GroupSupervision): string {
  return guides.length === 0 ? '–' : guides.map(({ name, students }) => `${name} (${students})`).join(', ');
}

function Without({ count }: { count: number }) {
  const t = useSupervisionTexts();
  return count === 0 ? <Pill tone="green">{t('without.none')}</Pill> : <Pill tone="sun">{t('without.some', { count })}</Pill>;
}

function Choose({ group, onChoose }: { group: GroupSupervision; onChoose: (group: string) => void }) {
  const t = useSupervisionTexts();
  return (
    <Button variant="subtle" aria-label={t('choose.label', { name: group.name })} onClick={() => onChoose(group.id)}>
      {t('choose.do')}
    </Button>
  );
}
