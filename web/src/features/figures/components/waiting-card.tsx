import { Group } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Card } from '@/components/card';
import { ExcelLink } from '@/components/excel-link';
import { FilterChips } from '@/components/filter-chips';
import { LoadMore } from '@/components/load-more';
import { Pill } from '@/components/pill';
import { QueryView } from '@/components/query-view';
import { waitingQuery } from '../api/get-waiting';
import type { Line, WaitingFilter } from '../api/types';
import { useFigureTexts } from '../texts';
import { useChosen } from './use-chosen';
import { useLineName } from './use-line-name';
import { WaitingTable } from './waiting-table';

/** Who is longest without a place, within what is chosen above. */
export function WaitingCard({ line }: { line: Line }) {
  const t = useFigureTexts();
  const { by, standing } = useChosen();
  const nameOf = useLineName(by);
  const filter: WaitingFilter = { by, key: line.key ?? undefined, standing };
  const query = useInfiniteQuery(waitingQuery(filter));
  const chosen = [
    ...(line.key ? [{ name: 'regel', value: line.key, label: nameOf(line) }] : []),
    ...(standing ? [{ name: 'reden', value: standing, label: t(`standing.${standing}`) }] : []),
  ];
  return (
    <Card title={t('longest')}>
      <Group justify="space-between">
        <FilterChips label={t('chosen')} filters={chosen} />
        <ExcelLink path="/api/matching/figures/waiting/export" filter={filter} />
      </Group>
      <QueryView query={query}>
        {({ pages }) => {
          const rows = pages.flatMap((page) => page.items);
          return rows.length === 0 ? <Pill tone="green">{t('nobody')}</Pill> : <WaitingTable rows={rows} />;
        }}
      </QueryView>
      <LoadMore query={query} />
    </Card>
  );
}
