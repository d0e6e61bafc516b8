import { api } from '@/lib/api/http';
import { useChange } from '@/lib/api/use-change';
import { applicationQuery } from './get-application';
import type { Application, NewInvitation } from './types';

/** The trainer invites the student to meet. */
export function useInvite(id: string) {
  return useChange(
    (invitation: NewInvitation) => api.post<Application>(`/api/matching/applications/${id}/invitation`, invitation),
    applicationQuery(id).queryKey,
  );
}
