import { queryOptions } from '@tanstack/react-query';
import { api, type Listing } from '@/lib/api/http';
import type { StaffMember } from './types';

/** Everybody of the school's staff, page after page. */
export const staffQuery = queryOptions({
  queryKey: ['staff-names'],
  queryFn: async ({ signal }) => {
    const found: StaffMember[] = [];
    let cursor: string | null = null;
    do {
      const page: Listing<StaffMember> = await api.get('/api/matching/staff', { query: { cursor }, signal });
      found.push(...page.items);
      cursor = page.next;
    } while (cursor);
    return found;
  },
});
