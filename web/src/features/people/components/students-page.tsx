import { Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch, IconUsers } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { EmptyState } from '@/components/empty-state';
import { EnterLink } from '@/components/enter-link';
import { ExcelLink } from '@/components/excel-link';
import { FilterChips } from '@/components/filter-chips';
import { LoadMore } from '@/components/load-more';
import { Page } from '@/components/page';
import { Pill } from '@/components/pill';
import { QueryView } from '@/components/query-view';
import { StateTable } from '@/components/state-table';
import { useAddress } from '@/components/use-address';
import { date } from '@/lib/format/dates';
import { useHasRole } from '@/lib/session/use-me';
import { groupsQuery, programmesQuery } from '../api/get-programmes';
import { studentsQuery } from '../api/get-students';
import type { GroupLine, Programme, StudentLine, Wanted } from '../api/types';
import { usePeopleTexts } from '../texts';
import { ChooseSupervisor } from './choose-supervisor';

const YEARS = ['1', '2', '3', '4'];

/** The students that the reader may see, filtered in the address. */
export function StudentsPage() {
  const t = usePeopleTexts();
  const [address, change] = useAddress();
  const words = address.get('words') ?? '';
  const [sought] = useDebouncedValue(words.trim(), 300);
  const of = (name: string) => address.get(name) ?? '';
  const wanted = { words: sought, group: of('group'), crebo: of('crebo'), year: of('year'), profile: of('profile'), without: of('without') };
  const query = useInfiniteQuery(studentsQuery(wanted));
  const { data: groups = [] } = useQuery(groupsQuery);
  const { data: programmes = [] } = useQuery(programmesQuery);
  const searched = new Set(groups.filter((each) => isOf(each, wanted)).map(({ periodName }) => periodName));
  const names = new Map(programmes.map(({ crebo, name }) => [crebo, name]));
  const profiles = profilesOf(programmes.filter(({ crebo }) => !wanted.crebo || crebo === wanted.crebo), wanted.profile);
  return (
    <Page title={t('students')} width="wide" actions={<Actions filter={wanted} />}>
      <Group align="flex-end">
        <TextInput
          label={t('find')}
          leftSection={<IconSearch size={20} />}
          maxLength={100}
          value={words}
          onChange={({ target }) => change({ words: target.value })}
        />
        <Select
          label={t('group')}
          searchable
          clearable
          limit={60}
          value={of('group') || null}
          onChange={(group) => change({ group })}
          data={groups.map(({ name }) => name)}
        />
        <Select
          label={t('programme')}
          searchable
          clearable
          limit={60}
          value={of('crebo') || null}
          onChange={(crebo) => change({ crebo })}
          data={[...names].map(([value, name]) => ({ value, label: `${name} · ${value}` }))}
        />
        <Select
          label={t('year')}
          clearable
          value={of('year') || null}
          onChange={(year) => change({ year })}
          data={YEARS.map((year) => ({ value: year, label: t('year.nth', { year }) }))}
        />
        {profiles.length > 0 && (
          <Select
            label={t('profile')}
            searchable
            clearable
            limit={60}
            value={of('profile') || null}
            onChange={(profile) => change({ profile })}
            data={profiles}
          />
        )}
      </Group>
      <FilterChips
        label={t('filters')}
        filters={[
          { name: 'without', value: 'PLACE', label: searched.size === 1 ? t('withoutPlace.for', { period: [...searched].join('') }) : t('withoutPlace') },
          { name: 'without', value: 'SUPERVISOR', label: t('withoutSupervisor') },
        ]}
      />
      <QueryView query={query}>{({ pages }) => <Students students={pages.flatMap((page) => page.items)} />}</QueryView>
      <LoadMore query={query} />
    </Page>
  );
}

function Actions({ filter }: { filter: Record<string, string> }) {
  const coordinator = useHasRole('coordinator');
  return (
    <Group gap="xs">
      <ExcelLink path="/api/matching/students/export" filter={filter} />
      {coordinator && <EnterLink kind="students" />}
    </Group>
  );
}

/** What can be chosen from, and what is chosen, which may be of an earlier year. */
function profilesOf(programmes: Programme[], chosen: string): string[] {
  const known = programmes.flatMap((programme) => programme.profiles);
  return [...new Set(chosen ? [...known, chosen] : known)].toSorted((one, other) => one.localeCompare(other));
}

function Students({ students }: { students: StudentLine[] }) {
  const t = usePeopleTexts();
  const links = useHasRole('coordinator');
  if (students.length === 0) return <EmptyState icon={IconUsers} title={t('nobody')} text={t('nobody.text')} />;
  return (
    <StateTable
      label={t('students')}
      rows={students}
      keyOf={(each) => each.id}
      nameOf={(each) => each.name}
      columns={[
        { key: 'name', label: t('name'), cell: (each) => <Text fw={650}>{each.name}</Text> },
        { key: 'number', label: t('number'), cell: (each) => each.number },
        { key: 'group', label: t('group'), cell: ({ groupName, year }) => <Below fact={groupName} more={year && t('year.nth', { year: String(year) })} /> },
        { key: 'programme', label: t('programme'), cell: ({ programmeName, profile }) => <Below fact={programmeName} more={profile} /> },
        { key: 'town', label: t('town'), cell: (each) => each.town ?? '–' },
        { key: 'supervisor', label: t('supervisor'), cell: (each) => each.supervisorName || <Pill tone="sun">{t('none')}</Pill> },
        { key: 'company', label: t('company'), cell: (each) => <Place student={each} /> },
      ]}
      detail={links ? (each) => <Detail student={each} /> : undefined}
    />
  );
}

/** The groups whose students are looked at. */
function isOf({ name, crebo }: GroupLine, wanted: Pick<Wanted, 'group' | 'crebo'>): boolean {
  return (!wanted.group || name === wanted.group) && (!wanted.crebo || crebo === wanted.crebo);
}

/** Where the student is, and what is still missing for the internship that the group searches for. */
function Place({ student: { companyName, startsOn, endsOn, placed, periodName } }: { student: StudentLine }) {
  const t = usePeopleTexts();
  return (
    <Stack gap={2} align="flex-start">
      {companyName && <Below fact={companyName} more={startsOn && endsOn && t('days', { from: date(startsOn), to: date(endsOn) })} />}
      {!placed && <Pill tone={companyName ? 'sun' : 'red'}>{t('noPlace', { period: periodName })}</Pill>}
    </Stack>
  );
}

function Detail({ student }: { student: StudentLine }) {
  return (
    <Group justify="space-between" align="flex-end">
      <ChooseSupervisor student={student} />
      <EnterLink kind="students" rowKey={student.number} />
    </Group>
  );
}

function Below({ fact, more }: { fact: string; more: string | number | null }) {
  return (
    <>
      {fact}
      {more && (
        <Text size="sm" c="dimmed">
          {more}
        </Text>
      )}
    </>
  );
}
