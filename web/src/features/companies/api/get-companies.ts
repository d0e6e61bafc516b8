import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, type Listing } from '@/lib/api/http';
import type { CompanyLine } from './types';

/** The school's companies, by name. */
export const companiesQuery = (words: string) =>
  infiniteQueryOptions({
    queryKey: ['companies', words],
    queryFn: ({ pageParam, signal }) =>
      api.get<Listing<CompanyLine>>('/api/matching/companies', { query: { words, cursor: pageParam }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });
