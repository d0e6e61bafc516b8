import { queryOptions } from '@tanstack/react-query';
import { api } from '@/lib/api/http';
import type { ImportKind } from './types';

/** The lists that can be imported, in the order in which they build on each other. */
export const importKindsQuery = queryOptions({
  queryKey: ['import-kinds'],
  queryFn: ({ signal }) => api.get<ImportKind[]>('/api/matching/imports/kinds', { signal }),
  staleTime: Number.POSITIVE_INFINITY,
});
