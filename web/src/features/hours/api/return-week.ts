import { api } from '@/lib/api/http';
import { useChange } from '@/lib/api/use-change';
import { weekQuery } from './get-week';
import { withPlainTimes } from './get-weeks';
import type { Week } from './types';

interface Returned {
  version: number;
  reason: string;
}

/** The trainer sends a week back with a remark. */
export function useReturnWeek(id: string) {
  return useChange(
    async ({ version, reason }: Returned) =>
      withPlainTimes(await api.post<Week>(`/api/internship/weeks/${id}/rejection`, { reason }, { version })),
    weekQuery(id).queryKey,
  );
}
