import { queryOptions } from '@tanstack/react-query';
import { api } from '@/lib/api/http';
import type { Shortlist } from './types';

/** The student's own list. */
export const shortlistQuery = queryOptions({
  queryKey: ['shortlist'],
  queryFn: ({ signal }) => api.get<Shortlist>('/api/matching/shortlist', { signal }),
});
