import { queryOptions } from '@tanstack/react-query';
import { api } from '@/lib/api/http';
import type { Journey } from './types';

/** Where the student stands. */
export const myJourneyQuery = queryOptions({
  queryKey: ['journey', 'mine'],
  queryFn: ({ signal }) => api.get<Journey>('/api/internship/journeys/mine', { signal }),
  refetchInterval: 60_000,
  meta: { keep: true },
});
