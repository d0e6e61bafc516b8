import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '@/lib/api/http';

/** Names of what the school has already, that a cell may hold. */
export const namesQuery = (kind: string, column: string, words: string) =>
  queryOptions({
    queryKey: ['row-names', kind, column, words],
    queryFn: ({ signal }) => api.get<string[]>(`/api/matching/imports/kinds/${kind}/names`, { query: { column, words }, signal }),
    placeholderData: keepPreviousData,
  });
