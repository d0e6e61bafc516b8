import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '@/lib/api/http';
import type { Division, Report } from './types';

/** The key figures, divided. */
export const reportQuery = (by: Division) =>
  queryOptions({
    queryKey: ['report', by],
    queryFn: ({ signal }) => api.get<Report>('/api/matching/figures/report', { query: { by }, signal }),
    placeholderData: keepPreviousData,
  });
