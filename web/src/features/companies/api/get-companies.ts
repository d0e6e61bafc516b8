import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, type Listing } from '@/lib/api/http';
import type { CompanyLine } from './types';

/** Which companies: by words, in a town, of an owner, with a next step on or before a day. */
export interface WantedCompanies {
  words?: string;
  town?: string;
  owner?: string;
  dueBy?: string;
}

/** The school's companies, by name. */
export const companiesQuery = (wanted: WantedCompanies) =>
  infiniteQueryOptions({
    queryKey: ['companies', wanted],
    queryFn: ({ pageParam, signal }) =>
      api.get<Listing<CompanyLine>>('/api/matching/companies', { query: { ...wanted, cursor: pageParam }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });
