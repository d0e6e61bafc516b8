import { queryOptions } from '@tanstack/react-query';
import { api, type Listing } from '@/lib/api/http';
import type { Task } from './types';

/** The open actions of the reader; asked again every minute, as others make them. */
export const tasksQuery = queryOptions({
  queryKey: ['tasks'],
  queryFn: ({ signal }) => api.get<Listing<Task>>('/api/notification/tasks', { signal }),
  refetchInterval: 60_000,
  meta: { keep: true },
});
