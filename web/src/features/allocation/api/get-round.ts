import { queryOptions } from '@tanstack/react-query';
import { api } from '@/lib/api/http';
import type { Round } from './types';

const AGAIN = 15_000;

/** One round; read again while SBB has not said everything about its places. */
export const roundQuery = (id: string) =>
  queryOptions({
    queryKey: ['allocation-round', id],
    queryFn: ({ signal }) => api.get<Round>(`/api/matching/allocation-rounds/${id}`, { signal }),
    refetchInterval: ({ state }) => state.data && state.data.unasked > 0 && AGAIN,
  });
