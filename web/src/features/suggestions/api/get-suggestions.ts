import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, type Listing } from '@/lib/api/http';
import type { Suggestion } from './types';

const address = '/api/matching/suggestions';

/** The suggestions that concern the reader, newest first. */
export const suggestionsQuery = infiniteQueryOptions({
  queryKey: ['suggestions'],
  queryFn: ({ pageParam, signal }) => api.get<Listing<Suggestion>>(address, { query: { cursor: pageParam }, signal }),
  initialPageParam: null as string | null,
  getNextPageParam: (last) => last.next,
});

/** Those that wait for the student. */
export const openSuggestionsQuery = queryOptions({
  queryKey: ['open-suggestions'],
  queryFn: ({ signal }) => api.get<Listing<Suggestion>>(address, { query: { open: true }, signal }),
});
