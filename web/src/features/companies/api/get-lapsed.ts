import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, type Listing } from '@/lib/api/http';
import type { LapsedRecognition } from './types';

/** Recognitions that are gone and touch something, of one company or of all; the latest first. */
export const lapsedQuery = (company?: string) =>
  infiniteQueryOptions({
    queryKey: ['lapsed-recognitions', company ?? 'all'],
    queryFn: ({ pageParam, signal }) =>
      api.get<Listing<LapsedRecognition>>('/api/matching/lapsed-recognitions', { query: { company, cursor: pageParam }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });
