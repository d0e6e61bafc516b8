import { Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Card } from '@/components/card';
import { LoadMore } from '@/components/load-more';
import { QueryView } from '@/components/query-view';
import { type Column, StateTable } from '@/components/state-table';
import { importRowsQuery } from '../api/get-import-rows';
import type { RowChange } from '../api/types';
import { useImportTexts } from '../texts';

/** Which rows are new, or what changes in which. */
export function ImportRows({ id, change }: { id: string; change: 'CREATED' | 'CHANGED' }) {
  const t = useImportTexts();
  const query = useInfiniteQuery(importRowsQuery(id, change));
  const columns: Column<RowChange>[] = [
    { key: 'row', label: t('row'), cell: ({ row }) => row },
    { key: 'label', label: t('who'), cell: ({ label, key }) => (label === key ? label : `${label} (${key})`) },
  ];
  if (change === 'CHANGED') columns.push({ key: 'changes', label: t('changes'), cell: ({ differences }) => <Differences of={differences} /> });
  return (
    <Card title={t(`rows.${change}`)}>
      <QueryView query={query}>
        {({ pages }) => (
          <StateTable
            label={t(`rows.${change}`)}
            rows={pages.flatMap((page) => page.items)}
            keyOf={({ key }) => key}
            nameOf={({ label }) => label}
            columns={columns}
          />
        )}
      </QueryView>
      <LoadMore query={query} />
    </Card>
  );
}

function Differences({ of }: { of: RowChange['differences'] }) {
  const t = useImportTexts();
  return of.map(({ column, before, after }) => (
    <Text key={column} size="sm">
      <b>{column}</b>: <s>{before || t('blank')}</s> → {after || t('blank')}
    </Text>
  ));
}
