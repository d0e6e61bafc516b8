import { queryOptions } from '@tanstack/react-query';
import { api } from '@/lib/api/http';
import type { Application } from './types';

/** One application; also by a mail's link. */
export const applicationQuery = (id: string) =>
  queryOptions({
    queryKey: ['application', id],
    queryFn: ({ signal }) => api.get<Application>(`/api/matching/applications/${id}`, { signal }),
  });
