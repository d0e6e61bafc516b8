import { Button, Group, Stack, Text } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { EmptyState } from '@/components/empty-state';
import { ExcelLink } from '@/components/excel-link';
import { FilterChips } from '@/components/filter-chips';
import { LoadMore } from '@/components/load-more';
import { Pill } from '@/components/pill';
import { QueryView } from '@/components/query-view';
import { Reason } from '@/components/reason';
import { StateTable } from '@/components/state-table';
import { useAddress } from '@/components/use-address';
import { reasonsQuery, resultsQuery } from '../api/get-results';
import type { Method, Result, Round } from '../api/types';
import { useAllocationTexts } from '../texts';
import { Choices } from './choices';
import { OverrideDialog } from './override-dialog';
import { wayOf } from './way';

const WHICH = ['WITHOUT', 'LOW', 'CHANGED'] as const;

/** Who gets what by the chosen method; a row opens to what the student will read. */
export function Results({ round, method }: { round: Round; method: Method }) {
  const t = useAllocationTexts();
  const [address] = useAddress();
  const which = address.get('welke') ?? 'ALL';
  const query = useInfiniteQuery(resultsQuery(round.id, round.version, method, which));
  return (
    <Stack gap="sm">
      <Group justify="space-between">
        <FilterChips label={t('which')} filters={WHICH.map((each) => ({ name: 'welke', value: each, label: t(`which.${each}`) }))} />
        <ExcelLink path={`/api/matching/allocation-rounds/${round.id}/results/export`} filter={{ method, which }} />
      </Group>
      <QueryView query={query}>
        {({ pages }) => {
          const rows = pages.flatMap((page) => page.items);
          if (rows.length === 0) return <EmptyState title={t('noResults')} />;
          return (
            <StateTable
              label={t('results')}
              rows={rows}
              keyOf={(row) => row.studentId}
              nameOf={(row) => row.name}
              columns={[
                { key: 'turn', label: t('turn'), cell: (row) => row.turn },
                { key: 'student', label: t('student'), cell: (row) => <Person row={row} /> },
                { key: 'place', label: t('place'), cell: (row) => (row.placeId ? `${row.companyName} · ${row.title}` : t('noPlace')) },
                { key: 'choice', label: t('choice'), cell: (row) => <GotPill row={row} /> },
              ]}
              detail={(row) => <Why round={round} method={method} row={row} />}
            />
          );
        }}
      </QueryView>
      <LoadMore query={query} />
    </Stack>
  );
}

function Person({ row }: { row: Result }) {
  const t = useAllocationTexts();
  return (
    <>
      <Text fw={650}>{row.name}</Text>
      <Text size="sm" c="dimmed">
        {row.band === 'ALL' ? row.groupName : `${row.groupName} · ${t(`band.${row.band}`)}`}
      </Text>
    </>
  );
}

function GotPill({ row }: { row: Result }) {
  const t = useAllocationTexts();
  if (!row.placeId) return <Pill tone="red">{t('noPlace')}</Pill>;
  if (row.choice === null) return <Pill tone="blue">{t('offList')}</Pill>;
  const { choice } = row;
  const possible = row.possible ?? choice;
  return (
    <Pill tone={possible <= 3 ? 'green' : 'sun'}>
      {possible === choice ? t('choiceOf', { choice }) : t('choicePossible', { choice, possible })}
    </Pill>
  );
}

function Why({ round, method, row }: { round: Round; method: Method; row: Result }) {
  const t = useAllocationTexts();
  const [changing, setChanging] = useState(false);
  const query = useQuery(reasonsQuery(round.id, round.version, method, row.studentId));
  return (
    <Stack gap="sm" p="sm">
      <Text fw={650}>{t('why', { name: row.name })}</Text>
      {row.reason && <Reason>{row.reason}</Reason>}
      <QueryView query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Text>{t('noList')}</Text>
          ) : (
            <Choices
              choices={items}
              way={wayOf(method, round.nearestFirst)}
              turn={row.turn}
              farthestKm={round.farthestKm}
            />
          )
        }
      </QueryView>
      {round.state === 'COMPARED' && (
        <div>
          <Button variant="default" leftSection={<IconPencil size={20} />} onClick={() => setChanging(true)}>
            {t('change')}
          </Button>
        </div>
      )}
      {changing && (
        <OverrideDialog round={round} method={method} row={row} onClose={() => setChanging(false)} />
      )}
    </Stack>
  );
}
