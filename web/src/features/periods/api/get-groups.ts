import { queryOptions } from '@tanstack/react-query';
import { everyPage } from '@/lib/api/every-page';

export interface GroupChoice {
  id: string;
  name: string;
  programmeName: string;
}

/** The groups that can do an internship. */
export const groupChoicesQuery = queryOptions({
  queryKey: ['group-choices'],
  queryFn: ({ signal }) => everyPage<GroupChoice>('/api/matching/groups', signal),
});
