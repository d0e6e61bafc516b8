import { queryOptions } from '@tanstack/react-query';
import { api } from '@/lib/api/http';
import type { Round } from './types';

/** One round. */
export const roundQuery = (id: string) =>
  queryOptions({
    queryKey: ['allocation-round', id],
    queryFn: ({ signal }) => api.get<Round>(`/api/matching/allocation-rounds/${id}`, { signal }),
  });
