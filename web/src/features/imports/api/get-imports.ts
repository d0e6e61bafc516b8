import { queryOptions } from '@tanstack/react-query';
import { api, type Listing } from '@/lib/api/http';
import type { Import } from './types';

/** The newest imports of the school. */
export const importsQuery = queryOptions({
  queryKey: ['imports'],
  queryFn: ({ signal }) => api.get<Listing<Import>>('/api/matching/imports', { signal }),
});
