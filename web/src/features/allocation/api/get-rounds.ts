import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, type Listing } from '@/lib/api/http';
import type { Round } from './types';

/** The rounds that the reader directs, the newest first. */
export const roundsQuery = infiniteQueryOptions({
  queryKey: ['allocation-rounds'],
  queryFn: ({ pageParam, signal }) =>
    api.get<Listing<Round>>('/api/matching/allocation-rounds', { query: { cursor: pageParam }, signal }),
  initialPageParam: null as string | null,
  getNextPageParam: (last) => last.next,
});
