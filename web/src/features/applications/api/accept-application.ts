import { api } from '@/lib/api/http';
import { useChange } from '@/lib/api/use-change';
import { applicationQuery } from './get-application';
import type { Application } from './types';

/** The trainer takes the student. */
export function useAcceptApplication(id: string) {
  return useChange(
    ({ version }: Application) =>
      api.post<Application>(`/api/matching/applications/${id}/acceptance`, undefined, { version }),
    applicationQuery(id).queryKey,
  );
}
