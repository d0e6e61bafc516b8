import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, type Listing } from '@/lib/api/http';
import type { Waiting, WaitingFilter } from './types';

/** Who is without a place, longest first. */
export const waitingQuery = (filter: WaitingFilter) =>
  infiniteQueryOptions({
    queryKey: ['waiting', filter],
    queryFn: ({ pageParam, signal }) =>
      api.get<Listing<Waiting>>('/api/matching/figures/waiting', { query: { ...filter, cursor: pageParam }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });
