import { queryOptions } from '@tanstack/react-query';
import { api } from '@/lib/api/http';
import type { InternshipDetail } from './types';

/** One internship, and whether hours may be logged. */
export const internshipQuery = (id: string) =>
  queryOptions({
    queryKey: ['internship', id],
    queryFn: ({ signal }) => api.get<InternshipDetail>(`/api/internship/internships/${id}`, { signal }),
    meta: { keep: true },
  });
