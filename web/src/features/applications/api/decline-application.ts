import { api } from '@/lib/api/http';
import { useChange } from '@/lib/api/use-change';
import { applicationQuery } from './get-application';
import type { Application } from './types';

interface Declined {
  version: number;
  reason: string;
}

/** The trainer declines, with a reason that the student reads. */
export function useDeclineApplication(id: string) {
  return useChange(
    ({ version, reason }: Declined) =>
      api.post<Application>(`/api/matching/applications/${id}/rejection`, { reason }, { version }),
    applicationQuery(id).queryKey,
  );
}
