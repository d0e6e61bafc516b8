import { Stack } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { EmptyState } from '@/components/empty-state';
import { ExcelLink } from '@/components/excel-link';
import { Page } from '@/components/page';
import { QueryView } from '@/components/query-view';
import { duplicatesQuery } from '../api/get-duplicates';
import { useCompanyTexts } from '../texts';
import { DuplicateCard } from './duplicate-card';

/** Companies that are likely to be one: choose which stays, or say that they are two. */
export function DuplicatesPage() {
  const t = useCompanyTexts();
  return (
    <Page title={t('duplicates')} below={t('duplicates.text')} back="/bedrijven" actions={<ExcelLink path="/api/matching/companies/duplicates/export" />}>
      <QueryView query={useQuery(duplicatesQuery)}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState icon={IconCopy} title={t('duplicates.none')} text={t('duplicates.noneText')} />
          ) : (
            <Stack>
              {items.map((pair) => (
                <DuplicateCard key={`${pair.one.id} ${pair.other.id}`} pair={pair} />
              ))}
            </Stack>
          )
        }
      </QueryView>
    </Page>
  );
}
