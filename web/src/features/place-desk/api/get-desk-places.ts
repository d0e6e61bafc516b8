import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, type Listing } from '@/lib/api/http';
import type { DeskPlace } from './types';

/** The school's places in every state, by title. */
export const deskPlacesQuery = (words: string, state: string | null) =>
  infiniteQueryOptions({
    queryKey: ['desk-places', words, state],
    queryFn: ({ pageParam, signal }) =>
      api.get<Listing<DeskPlace>>('/api/matching/place-desk', { query: { words, state, cursor: pageParam }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });
