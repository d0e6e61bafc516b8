import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, type Listing } from '@/lib/api/http';
import type { Proposal } from './types';

/** The proposals that concern the reader, newest first. */
export const proposalsQuery = infiniteQueryOptions({
  queryKey: ['proposals'],
  queryFn: ({ pageParam, signal }) => api.get<Listing<Proposal>>('/api/matching/proposals', { query: { cursor: pageParam }, signal }),
  initialPageParam: null as string | null,
  getNextPageParam: (last) => last.next,
});
