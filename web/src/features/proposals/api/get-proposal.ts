import { queryOptions } from '@tanstack/react-query';
import { api } from '@/lib/api/http';
import type { Proposal } from './types';

/** One proposal. */
export const proposalQuery = (id: string) =>
  queryOptions({
    queryKey: ['proposal', id],
    queryFn: ({ signal }) => api.get<Proposal>(`/api/matching/proposals/${id}`, { signal }),
  });
