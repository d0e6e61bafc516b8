import { Stack } from '@mantine/core';
import { IconCertificate } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { EmptyState } from '@/components/empty-state';
import { ExcelLink } from '@/components/excel-link';
import { LoadMore } from '@/components/load-more';
import { Page } from '@/components/page';
import { QueryView } from '@/components/query-view';
import { lapsedQuery } from '../api/get-lapsed';
import { useCompanyTexts } from '../texts';
import { LapsedCard } from './lapsed-card';

/** Recognitions that are gone, what that touches, and what can be done about it. */
export function LapsedPage() {
  const t = useCompanyTexts();
  const query = useInfiniteQuery(lapsedQuery());
  return (
    <Page title={t('lapsed')} below={t('lapsed.text')} back="/" actions={<ExcelLink path="/api/matching/lapsed-recognitions/export" />}>
      <QueryView query={query}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) return <EmptyState icon={IconCertificate} title={t('lapsed.none')} text={t('lapsed.noneText')} />;
          return (
            <Stack>
              {items.map((lapsed) => (
                <LapsedCard key={`${lapsed.companyId} ${lapsed.crebo}`} lapsed={lapsed} withCompany />
              ))}
            </Stack>
          );
        }}
      </QueryView>
      <LoadMore query={query} />
    </Page>
  );
}
