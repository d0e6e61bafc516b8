import { api } from '@/lib/api/http';
import { useChange } from '@/lib/api/use-change';
import { applicationQuery } from './get-application';
import type { Application, NewInvitation } from './types';

interface Inviting extends NewInvitation {
  version: number;
}

/** The trainer invites the student to meet. */
export function useInvite(id: string) {
  return useChange(
    ({ version, ...invitation }: Inviting) =>
      api.post<Application>(`/api/matching/applications/${id}/invitation`, invitation, { version }),
    applicationQuery(id).queryKey,
  );
}
