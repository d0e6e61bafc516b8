import { Stack, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconBuilding, IconSearch } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { EmptyState } from '@/components/empty-state';
import { LinkRow } from '@/components/link-row';
import { LoadMore } from '@/components/load-more';
import { Page } from '@/components/page';
import { QueryView } from '@/components/query-view';
import { companiesQuery } from '../api/get-companies';
import { useCompanyTexts } from '../texts';
import { CompanyRating } from './company-rating';

/** The school's companies, with what students thought of them. */
export function CompaniesPage() {
  const t = useCompanyTexts();
  const [words, setWords] = useState('');
  const [settled] = useDebouncedValue(words, 250);
  const query = useInfiniteQuery(companiesQuery(settled));
  return (
    <Page title={t('title')}>
      <TextInput
        aria-label={t('search')}
        placeholder={t('search')}
        leftSection={<IconSearch size={20} />}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <QueryView query={query}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) return <EmptyState icon={IconBuilding} title={t('empty')} text={t('emptyText')} />;
          return (
            <Stack gap="sm">
              {items.map((company) => (
                <LinkRow
                  key={company.id}
                  to={`/bedrijven/${company.id}`}
                  title={company.name}
                  detail={t('line', { town: company.town, places: company.places, room: company.room })}
                  end={<CompanyRating company={company} />}
                />
              ))}
            </Stack>
          );
        }}
      </QueryView>
      <LoadMore query={query} />
    </Page>
  );
}
