import { queryOptions } from '@tanstack/react-query';
import { api, type Listing } from '@/lib/api/http';

/** A group that may be chosen for a distribution. */
export interface GroupChoice {
  id: string;
  name: string;
  programmeName: string;
  students: number;
  /** A supervisor distributes only groups of which all students are the own. */
  distributable: boolean;
}

const MOST_PAGES = 10;

/** Every group that the reader may distribute, page after page. */
export const groupChoicesQuery = queryOptions({
  queryKey: ['allocation-groups'],
  queryFn: async ({ signal }) => {
    const groups: GroupChoice[] = [];
    let cursor: string | null = null;
    for (let page = 0; page < MOST_PAGES; page++) {
      const listing: Listing<GroupChoice> = await api.get('/api/matching/groups', { query: { cursor }, signal });
      groups.push(...listing.items);
      cursor = listing.next;
      if (cursor === null) break;
    }
    return groups.filter(({ distributable }) => distributable);
  },
});
