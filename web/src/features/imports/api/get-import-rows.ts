import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, type Listing } from '@/lib/api/http';
import type { RowChange } from './types';

/** The rows that are new, changed or missing. */
export const importRowsQuery = (id: string, change: RowChange['change']) =>
  infiniteQueryOptions({
    queryKey: ['import-rows', id, change],
    queryFn: ({ pageParam, signal }) =>
      api.get<Listing<RowChange>>(`/api/matching/imports/${id}/rows`, { query: { change, cursor: pageParam }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });
