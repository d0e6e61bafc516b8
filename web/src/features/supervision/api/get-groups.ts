import { queryOptions } from '@tanstack/react-query';
import { everyPage } from '@/lib/api/every-page';
import type { GroupSupervision } from './types';

/** Every group of the school with who guides it. */
export const groupsQuery = queryOptions({
  queryKey: ['supervision'],
  queryFn: ({ signal }) => everyPage<GroupSupervision>('/api/matching/supervision', signal),
});
