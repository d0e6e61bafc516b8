import { queryOptions } from '@tanstack/react-query';
import { api, type Listing } from '@/lib/api/http';

/** A recognition that is gone, with what it touches. */
interface Lapsed {
  places: unknown[];
  placements: unknown[];
}

/** The recognitions that are gone and touch something. */
export const lapsedQuery = queryOptions({
  queryKey: ['lapsed-recognitions', 'overview'],
  queryFn: ({ signal }) => api.get<Listing<Lapsed>>('/api/matching/lapsed-recognitions', { signal }),
});
