import { queryOptions } from '@tanstack/react-query';
import { everyPage } from '@/lib/api/every-page';
import { api } from '@/lib/api/http';
import { useChange } from '@/lib/api/use-change';
import type { StudentLine } from './types';

/** Whom a student can be linked to. */
export const supervisorChoicesQuery = queryOptions({
  queryKey: ['supervisor-choices'],
  queryFn: async ({ signal }) => {
    const staff = await everyPage<{ id: string; name: string; roles: string[]; students: number }>('/api/matching/staff', signal);
    return staff.filter(({ roles }) => roles.includes('SUPERVISOR'));
  },
});

/** Links one student to a supervisor, instead of the one that was seen. */
export function useLinkSupervisor({ id, supervisorVersion }: StudentLine) {
  return useChange((supervisorId: string) => api.put(`/api/matching/students/${id}/supervisor`, { supervisorId }, { version: supervisorVersion }));
}
