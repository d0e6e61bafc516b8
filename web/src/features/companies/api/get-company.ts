import { queryOptions } from '@tanstack/react-query';
import { api } from '@/lib/api/http';
import type { Company } from './types';

/** One company. */
export const companyQuery = (id: string) =>
  queryOptions({
    queryKey: ['company', id],
    queryFn: ({ signal }) => api.get<Company>(`/api/matching/companies/${id}`, { signal }),
  });
