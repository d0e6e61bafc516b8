import { queryOptions } from '@tanstack/react-query';
import { api } from '@/lib/api/http';
import { withPlainTimes } from './get-weeks';
import type { Week } from './types';

/** One week, for whoever it concerns; also by a mail's link. */
export const weekQuery = (id: string) =>
  queryOptions({
    queryKey: ['week', id],
    queryFn: async ({ signal }) => withPlainTimes(await api.get<Week>(`/api/internship/weeks/${id}`, { signal })),
  });
