import { queryOptions } from '@tanstack/react-query';
import { api } from '@/lib/api/http';

/** How many other students have a place as their first choice now. */
export const firstChoicesQuery = (placeId: string) =>
  queryOptions({
    queryKey: ['first-choices', placeId],
    queryFn: ({ signal }) => api.get<{ others: number }>(`/api/matching/shortlist/first-choices?placeId=${placeId}`, { signal }),
    refetchInterval: 30_000,
  });
