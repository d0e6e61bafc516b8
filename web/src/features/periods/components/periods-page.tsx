import { Button, Group, Text } from '@mantine/core';
import { IconCalendarPlus, IconCalendarTime } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { EmptyState } from '@/components/empty-state';
import { ExcelLink } from '@/components/excel-link';
import { LoadMore } from '@/components/load-more';
import { Page } from '@/components/page';
import { QueryView } from '@/components/query-view';
import { StateTable } from '@/components/state-table';
import { date, shortDate } from '@/lib/format/dates';
import { number } from '@/lib/format/numbers';
import { useHasRole } from '@/lib/session/use-me';
import { periodsQuery } from '../api/get-periods';
import type { Period } from '../api/types';
import { usePeriodTexts } from '../texts';

/** The internships that groups do, the latest first. */
export function PeriodsPage() {
  const t = usePeriodTexts();
  const query = useInfiniteQuery(periodsQuery);
  const coordinator = useHasRole('coordinator');
  return (
    <Page title={t('title')} below={t('below')} width="wide" actions={<Actions coordinator={coordinator} />}>
      <QueryView query={query}>
        {({ pages }) => {
          const periods = pages.flatMap(({ items }) => items);
          return periods.length === 0 ? (
            <EmptyState icon={IconCalendarTime} title={t('empty')} text={t('emptyText')} />
          ) : (
            <>
              <Table periods={periods} linked={coordinator} />
              <LoadMore query={query} />
            </>
          );
        }}
      </QueryView>
    </Page>
  );
}

function Actions({ coordinator }: { coordinator: boolean }) {
  const t = usePeriodTexts();
  return (
    <Group gap="xs">
      <ExcelLink path="/api/matching/periods/export" />
      {coordinator && (
        <Button component={Link} to="/stageperiodes/nieuw" leftSection={<IconCalendarPlus size={20} />}>
          {t('new')}
        </Button>
      )}
    </Group>
  );
}

function Table({ periods, linked }: { periods: Period[]; linked: boolean }) {
  const t = usePeriodTexts();
  return (
    <StateTable
      label={t('title')}
      rows={periods}
      keyOf={({ id }) => id}
      nameOf={({ name }) => name}
      columns={[
        { key: 'name', label: t('name'), cell: ({ id, name }) => (linked ? <Link to={`/stageperiodes/${id}`}>{name}</Link> : <Text fw={650}>{name}</Text>) },
        { key: 'days', label: t('days'), cell: (each) => t('fromTo', { from: shortDate(each.startsOn), to: date(each.endsOn) }) },
        { key: 'size', label: t('size'), cell: (each) => t('hoursAndDays', { hours: number(each.requiredMinutes / 60), days: each.daysPerWeek }) },
        { key: 'deadlines', label: t('steps'), cell: (each) => <Deadlines of={each} /> },
        { key: 'students', label: t('students'), cell: (each) => number(each.students) },
      ]}
      detail={(each) => <Groups of={each} />}
    />
  );
}

function Deadlines({ of: { wishesBy, placeBy, agreementBy } }: { of: Period }) {
  const t = usePeriodTexts();
  const days = [
    wishesBy && t('wishesUntil', { date: shortDate(wishesBy) }),
    placeBy && t('placeUntil', { date: shortDate(placeBy) }),
    agreementBy && t('agreementUntil', { date: shortDate(agreementBy) }),
  ].filter(Boolean);
  return days.length > 0 ? days.join(' · ') : t('noDeadlines');
}

function Groups({ of: { groups } }: { of: Period }) {
  const t = usePeriodTexts();
  if (groups.length === 0) return <Text p="sm">{t('noGroups')}</Text>;
  const names = (searches: boolean) => groups.filter((group) => group.searches === searches).map(({ name }) => name).join(', ');
  return (
    <>
      {names(true) && <Text p="sm">{t('searchNow', { groups: names(true) })}</Text>}
      {names(false) && <Text p="sm">{t('searchNotNow', { groups: names(false) })}</Text>}
    </>
  );
}
