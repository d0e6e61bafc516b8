import { queryOptions } from '@tanstack/react-query';
import { api } from '@/lib/api/http';
import type { Import } from './types';

/** One import; asked again while it runs. */
export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['import', id],
    queryFn: ({ signal }) => api.get<Import>(`/api/matching/imports/${id}`, { signal }),
    refetchInterval: ({ state }) => (state.data?.state === 'RUNNING' ? 500 : false),
  });
