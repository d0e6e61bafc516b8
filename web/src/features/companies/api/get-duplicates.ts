import { queryOptions } from '@tanstack/react-query';
import { api, type Listing } from '@/lib/api/http';
import type { Duplicate } from './types';

/** Companies that are likely to be one, the likeliest first. */
export const duplicatesQuery = queryOptions({
  queryKey: ['duplicates'],
  queryFn: ({ signal }) => api.get<Listing<Duplicate>>('/api/matching/companies/duplicates', { signal }),
});
