import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, type Listing } from '@/lib/api/http';
import type { Choice, Method, OtherPlace, OwnResult, Result } from './types';

/** Who gets what by one method. */
export const resultsQuery = (round: string, version: number, method: Method, which: string) =>
  infiniteQueryOptions({
    queryKey: ['allocation-results', round, version, method, which],
    queryFn: ({ pageParam, signal }) =>
      api.get<Listing<Result>>(`/api/matching/allocation-rounds/${round}/results`, {
        query: { method, which, cursor: pageParam },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });

/** Why one student gets this. */
export const reasonsQuery = (round: string, version: number, method: Method, student: string) =>
  queryOptions({
    queryKey: ['allocation-reasons', round, version, method, student],
    queryFn: ({ signal }) =>
      api.get<Listing<Choice>>(`/api/matching/allocation-rounds/${round}/results/${student}`, { query: { method }, signal }),
  });

/** What one student could get by hand: the own list, and what else has room left in this round. */
export const otherPlacesQuery = (round: string, version: number, method: Method, student: string, words: string) =>
  queryOptions({
    queryKey: ['allocation-other-places', round, version, method, student, words],
    queryFn: ({ signal }) =>
      api.get<Listing<OtherPlace>>(`/api/matching/allocation-rounds/${round}/results/${student}/other-places`, {
        query: { method, words },
        signal,
      }),
  });

/** The nearest places with room where the student may go. */
export const openPlacesQuery = queryOptions({
  queryKey: ['own-open-places'],
  queryFn: ({ signal }) => api.get<Listing<OtherPlace>>('/api/matching/allocations/open-places', { signal }),
});

/** What the student reads of the own group's rounds, the newest first. */
export const ownResultsQuery = queryOptions({
  queryKey: ['own-allocations'],
  queryFn: ({ signal }) => api.get<Listing<OwnResult>>('/api/matching/allocations', { signal }),
});
