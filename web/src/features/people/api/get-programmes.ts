import { queryOptions } from '@tanstack/react-query';
import { everyPage } from '@/lib/api/every-page';
import type { GroupLine, Programme } from './types';

/** The programmes of the school. */
export const programmesQuery = queryOptions({
  queryKey: ['people-programmes'],
  queryFn: ({ signal }) => everyPage<Programme>('/api/matching/programmes', signal),
});

/** The groups that the reader may see. */
export const groupsQuery = queryOptions({
  queryKey: ['people-groups'],
  queryFn: ({ signal }) => everyPage<GroupLine>('/api/matching/groups', signal),
});
