import { queryOptions } from '@tanstack/react-query';
import { api } from '@/lib/api/http';
import type { Board } from './types';

/** Where every student of a group stands. */
export const boardQuery = (id: string) =>
  queryOptions({
    queryKey: ['board', id],
    queryFn: ({ signal }) => api.get<Board>(`/api/internship/groups/${id}/board`, { signal }),
  });
