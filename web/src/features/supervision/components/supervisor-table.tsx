import { Text } from '@mantine/core';
import { IconUserCheck } from '@tabler/icons-react';
import { EmptyState } from '@/components/empty-state';
import { EnterLink } from '@/components/enter-link';
import { StateTable } from '@/components/state-table';
import type { Supervisor } from '../api/types';
import { useSupervisionTexts } from '../texts';

/** A row per supervisor: how many students each guides, the most first. */
export function SupervisorTable({ supervisors }: { supervisors: Supervisor[] }) {
  const t = useSupervisionTexts();
  if (supervisors.length === 0) return <EmptyState icon={IconUserCheck} title={t('noSupervisors')} text={t('noSupervisors.text')} />;
  return (
    <StateTable
      label={t('supervisors')}
      first={20}
      rows={supervisors.toSorted((one, other) => other.students - one.students)}
      keyOf={(each) => each.id}
      nameOf={(each) => each.name}
      columns={[
        { key: 'name', label: t('supervisor'), cell: (each) => <Text fw={650}>{each.name}</Text> },
        { key: 'students', label: t('students'), cell: (each) => each.students },
      ]}
      detail={({ email }) => <EnterLink kind="staff" rowKey={email} />}
    />
  );
}
