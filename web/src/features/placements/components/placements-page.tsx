import { Stack } from '@mantine/core';
import { IconBuildingStore, IconMapPin } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { EmptyState } from '@/components/empty-state';
import { ExcelLink } from '@/components/excel-link';
import { LinkRow } from '@/components/link-row';
import { LoadMore } from '@/components/load-more';
import { Page } from '@/components/page';
import { QueryView } from '@/components/query-view';
import { NoneOfState, StateFilter, useStateFilter } from '@/components/state-filter';
import { placementsQuery } from '../api/get-placements';
import type { Placement } from '../api/types';
import { usePlacementTexts } from '../texts';
import { PlacementState } from './placement-state';

const STATES: Placement['state'][] = ['PROPOSED', 'APPROVED', 'REJECTED', 'ENDED'];

/** The places that companies and students agreed on, for the supervisor to approve. */
export function PlacementsPage() {
  const t = usePlacementTexts();
  const state = useStateFilter(STATES);
  const query = useInfiniteQuery(placementsQuery(state));
  return (
    <Page title={t('title')} actions={<ExcelLink path="/api/matching/placements/export" filter={{ state }} />}>
      <StateFilter states={STATES} textOf={(each) => t(`state.${each}`)} />
      <QueryView query={query}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0 && state) return <NoneOfState />;
          if (items.length === 0) return <EmptyState icon={IconMapPin} title={t('empty')} text={t('emptyText')} />;
          return (
            <Stack gap="sm">
              {items.map(({ id, student, place, company, state }) => (
                <LinkRow
                  key={id}
                  to={`/plaatsingen/${id}`}
                  title={student.name}
                  detail={[place.title, company.name, company.town].join(' · ')}
                  end={<PlacementState state={state} />}
                />
              ))}
            </Stack>
          );
        }}
      </QueryView>
      <LoadMore query={query} />
      <LinkRow to="/eigen-plekken" icon={IconBuildingStore} title={t('ownPlaces')} detail={t('ownPlaces.text')} />
    </Page>
  );
}
