import { queryOptions } from '@tanstack/react-query';
import { api } from '@/lib/api/http';
import type { Relation } from './types';

/** Contacts, notes and talks of a company. */
export const relationQuery = (company: string) =>
  queryOptions({
    queryKey: ['relation', company],
    queryFn: ({ signal }) => api.get<Relation>(`/api/matching/companies/${company}/relation`, { signal }),
  });
