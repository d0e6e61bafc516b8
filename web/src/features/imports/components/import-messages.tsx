import { Code } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { ExcelLink } from '@/components/excel-link';
import { LoadMore } from '@/components/load-more';
import { QueryView } from '@/components/query-view';
import { StateTable } from '@/components/state-table';
import { importMessagesQuery } from '../api/get-import-messages';
import { useImportTexts } from '../texts';

/** Per cell what is wrong with it. */
export function ImportMessages({ id }: { id: string }) {
  const t = useImportTexts();
  const query = useInfiniteQuery(importMessagesQuery(id));
  return (
    <>
      <QueryView query={query}>
        {({ pages }) => (
          <StateTable
            label={t('wrong')}
            rows={pages.flatMap((page) => page.items)}
            keyOf={({ row, column, code }) => `${row} ${column} ${code}`}
            nameOf={({ row }) => String(row)}
            columns={[
              { key: 'row', label: t('row'), cell: ({ row }) => <b>{row}</b> },
              { key: 'column', label: t('column'), cell: ({ column }) => column },
              { key: 'value', label: t('value'), cell: ({ value }) => <Code>{value}</Code> },
              { key: 'wrong', label: t('wrong'), cell: ({ message }) => message },
            ]}
          />
        )}
      </QueryView>
      <LoadMore query={query} />
      <div>
        <ExcelLink path={`/api/matching/imports/${id}/messages.xlsx`} label={t('download')} />
      </div>
    </>
  );
}
