import { queryOptions } from '@tanstack/react-query';
import { api } from '@/lib/api/http';
import type { Evaluation } from './types';

/** One evaluation; also by a mail's link. */
export const evaluationQuery = (id: string) =>
  queryOptions({
    queryKey: ['evaluation', id],
    queryFn: ({ signal }) => api.get<Evaluation>(`/api/evaluation/evaluations/${id}`, { signal }),
  });

/** Where the report itself is. */
export const reportPath = (id: string) => `/api/evaluation/evaluations/${id}/report/file`;
