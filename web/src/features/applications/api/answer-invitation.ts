import { api } from '@/lib/api/http';
import { useChange } from '@/lib/api/use-change';
import { applicationQuery } from './get-application';
import type { Application } from './types';

/** The student chooses a time of the invitation that is shown, numbered from 1. */
export function useChooseSlot(id: string, version: number) {
  return useChange(
    (slot: number) => api.post<Application>(`/api/matching/applications/${id}/invitation/choice`, { slot }, { version }),
    applicationQuery(id).queryKey,
  );
}

/** The student can't come at any of the times. */
export function useRefuseInvitation(id: string, version: number) {
  return useChange(
    (remark: string) => api.post<Application>(`/api/matching/applications/${id}/invitation/refusal`, { remark }, { version }),
    applicationQuery(id).queryKey,
  );
}
