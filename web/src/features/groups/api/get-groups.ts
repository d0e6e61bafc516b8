import { queryOptions } from '@tanstack/react-query';
import { api, type Listing } from '@/lib/api/http';
import type { GroupLine } from './types';

/** The groups of the reader. */
export const groupsQuery = queryOptions({
  queryKey: ['groups'],
  queryFn: ({ signal }) => api.get<Listing<GroupLine>>('/api/internship/groups', { signal }),
});
