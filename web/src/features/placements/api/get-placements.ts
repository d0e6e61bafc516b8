import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, type Listing } from '@/lib/api/http';
import type { Placement } from './types';

/** The placements that the reader decides on or directs. */
export const placementsQuery = (state?: string) =>
  infiniteQueryOptions({
    queryKey: ['placements', state ?? ''],
    queryFn: ({ pageParam, signal }) =>
      api.get<Listing<Placement>>('/api/matching/placements', { query: { state, cursor: pageParam }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });
