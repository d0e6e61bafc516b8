import { useQuery } from '@tanstack/react-query';
import { Card } from '@/components/card';
import { LinkRow } from '@/components/link-row';
import { QueryView } from '@/components/query-view';
import { Reason } from '@/components/reason';
import { distance } from '@/lib/format/numbers';
import { openPlacesQuery } from '../api/get-results';
import { useAllocationTexts } from '../texts';

/** Where a student who got no place can still go: real places with room now, the nearest first; each leads to applying. */
export function OpenPlaces() {
  const t = useAllocationTexts();
  const query = useQuery(openPlacesQuery);
  return (
    <Card title={t('own.open')}>
      <QueryView query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Reason>{t('own.openNone')}</Reason>
          ) : (
            items.map(({ placeId, companyName, title, town, metres, room }) => (
              <LinkRow
                key={placeId}
                to={`/plekken/${placeId}`}
                title={`${companyName} · ${title}`}
                detail={[town, metres !== null && distance(metres / 1000), t('change.room', { count: room })].filter(Boolean).join(' · ')}
              />
            ))
          )
        }
      </QueryView>
    </Card>
  );
}
