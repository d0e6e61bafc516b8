import { Group, Stack, Text } from '@mantine/core';
import { IconSchool } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { EmptyState } from '@/components/empty-state';
import { EnterLink } from '@/components/enter-link';
import { ExcelLink } from '@/components/excel-link';
import { Facts } from '@/components/facts';
import { Page } from '@/components/page';
import { QueryView } from '@/components/query-view';
import { StateTable } from '@/components/state-table';
import { number } from '@/lib/format/numbers';
import { useHasRole } from '@/lib/session/use-me';
import { groupsQuery, programmesQuery } from '../api/get-programmes';
import type { GroupLine, Programme } from '../api/types';
import { usePeopleTexts } from '../texts';
import { GroupLines } from './group-lines';
import { VogSwitch } from './vog-switch';

/** The programmes of the school; a row opens to its groups with their periods. */
export function ProgrammesPage() {
  const t = usePeopleTexts();
  const query = useQuery(programmesQuery);
  const coordinator = useHasRole('coordinator');
  const { data: groups = [] } = useQuery(groupsQuery);
  return (
    <Page title={t('programmes')} below={t('programmes.below')} width="wide" actions={<Actions coordinator={coordinator} />}>
      <QueryView query={query}>
        {(programmes) =>
          programmes.length === 0 ? (
            <EmptyState icon={IconSchool} title={t('noProgrammes')} text={t('noProgrammes.text')} />
          ) : (
            <StateTable
              label={t('programmes')}
              rows={programmes}
              keyOf={(each) => each.id}
              nameOf={(each) => each.name}
              columns={[
                { key: 'crebo', label: t('crebo'), cell: (each) => each.crebo },
                { key: 'name', label: t('name'), cell: (each) => <Text fw={650}>{each.name}</Text> },
                { key: 'level', label: t('level'), cell: (each) => each.level },
                { key: 'leerweg', label: t('leerweg'), cell: (each) => each.leerweg },
                { key: 'vog', label: t('vog'), cell: (each) => t(each.arrangesVog ? 'vog.yes' : 'vog.no') },
                { key: 'groups', label: t('groups'), cell: (each) => number(groupsOf(each, groups).length) },
                { key: 'students', label: t('students'), cell: (each) => <StudentsOf programme={each} groups={groups} /> },
              ]}
              detail={(each) => (
                <Stack gap="lg">
                  <Within programme={each} />
                  {coordinator && <VogSwitch programme={each} />}
                  <GroupLines groups={groupsOf(each, groups)} changed={coordinator} />
                  {coordinator && <ChangeLinks of={each} />}
                </Stack>
              )}
            />
          )
        }
      </QueryView>
    </Page>
  );
}

function Actions({ coordinator }: { coordinator: boolean }) {
  return (
    <Group gap="xs">
      <ExcelLink path="/api/matching/programmes/export" />
      {coordinator && <EnterLink kind="programmes" />}
    </Group>
  );
}

function ChangeLinks({ of: { crebo, leerweg } }: { of: Programme }) {
  const t = usePeopleTexts();
  return (
    <Group gap="xs">
      <EnterLink kind="groups" known={{ crebo, leerweg }} label={t('group.add')} />
      <EnterLink kind="programmes" rowKey={`${crebo} ${leerweg}`} />
    </Group>
  );
}

function Within({ programme: { profiles, keuzedelen } }: { programme: Programme }) {
  const t = usePeopleTexts();
  if (profiles.length + keuzedelen.length === 0) return null;
  return (
    <Facts
      facts={[
        [t('profiles'), profiles.join(' · ')],
        [t('keuzedelen'), keuzedelen.join(' · ')],
      ]}
    />
  );
}

function StudentsOf({ programme, groups }: { programme: Programme; groups: GroupLine[] }) {
  const t = usePeopleTexts();
  const count = groupsOf(programme, groups).reduce((sum, { students }) => sum + students, 0);
  return <Link to={`/studenten?crebo=${programme.crebo}`}>{t('count', { count })}</Link>;
}

function groupsOf({ crebo, leerweg }: Programme, groups: GroupLine[]): GroupLine[] {
  return groups.filter((group) => group.crebo === crebo && group.leerweg === leerweg);
}
