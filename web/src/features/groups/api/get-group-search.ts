import { queryOptions } from '@tanstack/react-query';
import { api } from '@/lib/api/http';
import type { GroupSearch } from './types';

/** How the search of a group stands: distributed, and who has a place. */
export const groupSearchQuery = (id: string) =>
  queryOptions({
    queryKey: ['group-search', id],
    queryFn: ({ signal }) => api.get<GroupSearch>(`/api/matching/figures/groups/${id}`, { signal }),
  });
