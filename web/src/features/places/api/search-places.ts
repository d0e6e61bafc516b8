import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { api } from '@/lib/api/http';
import type { Found, Wanted } from './types';

/** Searches places, a page at a time. */
export const placesQuery = (wanted: Wanted) =>
  infiniteQueryOptions({
    queryKey: ['places', wanted],
    queryFn: ({ pageParam, signal }) =>
      api.get<Found>('/api/matching/places', { query: { ...wanted, cursor: pageParam }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });
