import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { QueryView } from '@/components/query-view';
import { placeQuery } from '@/features/places/api/get-place';
import { MatchPlace } from '@/features/suggestions/components/match-place';

/** The students whom one place fits. */
export function MatchPlacePage() {
  const { id = '' } = useParams();
  return (
    <QueryView query={useQuery(placeQuery(id))} whole>
      {(place) => <MatchPlace id={id} title={place.title} where={`${place.company.name} · ${place.town}`} />}
    </QueryView>
  );
}
