import { queryOptions } from '@tanstack/react-query';
import { api } from '@/lib/api/http';
import type { Placement } from './types';

/** One placement. */
export const placementQuery = (id: string) =>
  queryOptions({
    queryKey: ['placement', id],
    queryFn: ({ signal }) => api.get<Placement>(`/api/matching/placements/${id}`, { signal }),
  });
