import { queryOptions } from '@tanstack/react-query';
import { everyPage } from '@/lib/api/every-page';
import type { Supervisor } from './types';

/** Every supervisor of the school. */
export const supervisorsQuery = queryOptions({
  queryKey: ['supervisors'],
  queryFn: async ({ signal }) => {
    const staff = await everyPage<Supervisor & { roles: string[] }>('/api/matching/staff', signal);
    return staff.filter(({ roles }) => roles.includes('SUPERVISOR'));
  },
});
