import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, type Listing } from '@/lib/api/http';
import type { Period } from './types';

/** The internships of the school, the latest first. */
export const periodsQuery = infiniteQueryOptions({
  queryKey: ['periods'],
  queryFn: ({ pageParam, signal }) => api.get<Listing<Period>>('/api/matching/periods', { query: { cursor: pageParam }, signal }),
  initialPageParam: null as string | null,
  getNextPageParam: (last) => last.next,
});
