import { Group, Stack, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconMapPin, IconSearch } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { EmptyState } from '@/components/empty-state';
import { ExcelLink } from '@/components/excel-link';
import { FilterChips } from '@/components/filter-chips';
import { LinkRow } from '@/components/link-row';
import { LoadMore } from '@/components/load-more';
import { Page } from '@/components/page';
import { Pill } from '@/components/pill';
import { QueryView } from '@/components/query-view';
import { useAddress } from '@/components/use-address';
import { deskPlacesQuery } from '../api/get-desk-places';
import type { DeskPlace, DeskState } from '../api/types';
import { useDeskTexts } from '../texts';
import { PlaceState } from './place-state';

const STATES: DeskState[] = ['OFFERED', 'FULL', 'DRAFT', 'WITHDRAWN'];
const TYPING = 300;

/** The school's places in every state, for who looks after them. */
export function DeskPage() {
  const t = useDeskTexts();
  const [address, change] = useAddress();
  const words = address.get('words') ?? '';
  const state = address.get('state');
  const query = useInfiniteQuery(deskPlacesQuery(words, state));
  const search = useDebouncedCallback((typed: string) => change({ words: typed }), TYPING);
  return (
    <Page title={t('title')} actions={<ExcelLink path="/api/matching/place-desk/export" filter={{ words, state: state ?? undefined }} />}>
      <TextInput
        type="search"
        aria-label={t('search')}
        placeholder={t('search')}
        leftSection={<IconSearch size={20} />}
        defaultValue={words}
        onChange={({ target }) => search(target.value)}
      />
      <FilterChips label={t('filters')} filters={STATES.map((value) => ({ name: 'state', value, label: t(`state.${value}`) }))} />
      <QueryView query={query}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) return <EmptyState icon={IconMapPin} title={t('empty')} text={t('emptyText')} />;
          return <Rows places={items} />;
        }}
      </QueryView>
      <LoadMore query={query} />
    </Page>
  );
}

function Rows({ places }: { places: DeskPlace[] }) {
  const t = useDeskTexts();
  return (
    <Stack gap="sm">
      {places.map(({ id, title, companyName, town, taken, capacity, state, recognised }) => (
        <LinkRow
          key={id}
          to={`/aanbod/${id}`}
          title={title}
          detail={
            <>
              {t('line', { company: companyName, town, taken, capacity })}
              <Group gap="xs" mt={4}>
                <PlaceState state={state} />
                {recognised === false && <Pill tone="red">{t('notRecognised')}</Pill>}
              </Group>
            </>
          }
        />
      ))}
    </Stack>
  );
}
