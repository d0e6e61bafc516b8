import { api } from '@/lib/api/http';
import { useChange } from '@/lib/api/use-change';
import { applicationQuery } from './get-application';
import type { Application } from './types';

/** The student takes an application back. */
export function useWithdrawApplication(id: string) {
  return useChange(
    ({ version }: Application) =>
      api.post<Application>(`/api/matching/applications/${id}/withdrawal`, undefined, { version }),
    applicationQuery(id).queryKey,
  );
}
