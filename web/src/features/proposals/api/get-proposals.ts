import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, type Listing } from '@/lib/api/http';
import type { Proposal } from './types';

/** The proposals that concern the reader, newest first. */
export const proposalsQuery = (state?: string) =>
  infiniteQueryOptions({
    queryKey: ['proposals', state ?? ''],
    queryFn: ({ pageParam, signal }) => api.get<Listing<Proposal>>('/api/matching/proposals', { query: { state, cursor: pageParam }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });
