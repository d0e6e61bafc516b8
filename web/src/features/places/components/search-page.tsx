import { Button, SegmentedControl, VisuallyHidden } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense } from 'react';
import { EmptyState } from '@/components/empty-state';
import { LoadMore } from '@/components/load-more';
import { usePageTitle } from '@/components/page';
import { QueryView } from '@/components/query-view';
import { Reason } from '@/components/reason';
import { ApiProblem } from '@/lib/api/problem';
import { number } from '@/lib/format/numbers';
import { placesQuery } from '../api/search-places';
import type { Place } from '../api/types';
import { usePlaceTexts } from '../texts';
import { PlaceCard } from './place-card';
import { PlacePanel } from './place-panel';
import { SearchBar } from './search-bar';
import classes from './search-page.module.css';
import { StagemarktList } from './stagemarkt-list';
import { useWanted } from './use-wanted';

const PlaceMap = lazy(async () => ({ default: (await import('../map/place-map')).PlaceMap }));

const WIDEST = { km: 'alle', words: null, from: null, until: null, days: null, leerweg: null, level: null, companySize: null, paid: null, room: null };

const NONE: Place[] = [];

/** Searching a place: list and map as one; what other capabilities know of places stands above the list. */
export function SearchPage({ above }: { above?: ReactNode }) {
  const t = usePlaceTexts();
  usePageTitle(t('title'));
  const { wanted, view, shown, onlyStagemarkt, change } = useWanted();
  const wide = useMediaQuery('(min-width: 1000px)', true, { getInitialValueInEffect: false });
  const query = useInfiniteQuery(placesQuery(wanted));
  const places = query.data?.pages.flatMap((page) => page.items) ?? [];
  const first = query.data?.pages[0];
  const near = first?.near ?? null;
  const wrongTown = query.error instanceof ApiProblem ? query.error.of('town') : undefined;
  const place = places.find(({ id }) => id === shown);
  const showMap = wide || view === 'map';
  const listed = (wide || view === 'list') && !wrongTown;
  const showList = listed && !onlyStagemarkt;
  const partly = showMap && !onlyStagemarkt && first && (first.more || places.length < first.total);
  const hasMiddle = !first || near !== null || wrongTown !== undefined;
  return (
    <div className={classes.page}>
      <div className={classes.side}>
        <VisuallyHidden component="h1">{t('title')}</VisuallyHidden>
        <SearchBar near={near?.name ?? ''} hasMiddle={hasMiddle} wrongTown={wrongTown} facets={first?.facets ?? []} more={first?.more ?? false} />
        {above}
        <div className={classes.count}>
          <span role="status">{first && !onlyStagemarkt && t(first.more ? 'foundMore' : 'found', { count: first.total, total: number(first.total) })}
            {partly && ` · ${t('onMap', { shown: number(places.length) })}`}
          </span>
          {!wide && (
            <SegmentedControl
              size="md"
              value={view}
              onChange={(next) => change({ beeld: next === 'map' ? 'kaart' : null })}
              data={[
                { value: 'list', label: t('list') },
                { value: 'map', label: t('map') },
              ]}
            />
          )}
        </div>
        {first?.alike && first.total > 0 && !onlyStagemarkt && <Reason tone="sun">{t('alike')}</Reason>}
        {showList && <QueryView query={query}>{() => <List places={places} wide={wide} shown={shown} />}</QueryView>}
        {(showList || partly) && <LoadMore query={query} />}
        {listed && <StagemarktList near={near?.name ?? ''} />}
      </div>
      {showMap && (
        <div className={classes.map}>
          <Suspense fallback={null}>
            <PlaceMap places={onlyStagemarkt ? NONE : places} near={near} km={Number(wanted.km) || null} shown={shown} onShow={(id) => change({ plek: id })} />
          </Suspense>
          {place && <PlacePanel place={place} onClose={() => change({ plek: null })} />}
        </div>
      )}
    </div>
  );
}

function List({ places, wide, shown }: { places: Place[]; wide: boolean; shown: string | null }) {
  const t = usePlaceTexts();
  const { change } = useWanted();
  const address = new URLSearchParams(window.location.search);
  if (places.length === 0) {
    return (
      <EmptyState title={t('empty')} text={t('emptyText')}>
        <Button variant="default" onClick={() => change(WIDEST)}>
          {t('everywhere')}
        </Button>
      </EmptyState>
    );
  }
  const beside = (id: string) => {
    address.set('plek', id);
    return `/zoeken?${address.toString()}`;
  };
  return (
    <ol className={classes.list} aria-label={t('listLabel')}>
      {places.map((place, index) => (
        <li key={place.id}>
          <PlaceCard place={place} number={index + 1} to={wide ? beside(place.id) : `/plekken/${place.id}`} shown={place.id === shown} />
        </li>
      ))}
    </ol>
  );
}
