import { queryOptions } from '@tanstack/react-query';
import { api } from '@/lib/api/http';
import type { Period } from './types';

/** One internship, to work on. */
export const periodQuery = (id: string) =>
  queryOptions({
    queryKey: ['period', id],
    queryFn: ({ signal }) => api.get<Period>(`/api/matching/periods/${id}`, { signal }),
  });
