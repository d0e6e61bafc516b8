import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '@/lib/api/http';
import type { Town } from './types';

/** Towns that begin with what was typed. */
export const townsQuery = (term: string) =>
  queryOptions({
    queryKey: ['towns', term],
    queryFn: ({ signal }) => api.get<Town[]>('/api/matching/towns', { query: { term }, signal }),
    enabled: term.trim().length > 1,
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: keepPreviousData,
  });
