import { api } from '@/lib/api/http';
import { useChange } from '@/lib/api/use-change';
import { weekQuery } from './get-week';
import { withPlainTimes } from './get-weeks';
import type { Week } from './types';

/** The trainer agrees with a week. */
export function useApproveWeek(id: string) {
  return useChange(
    async ({ version }: Week) =>
      withPlainTimes(await api.post<Week>(`/api/internship/weeks/${id}/approval`, undefined, { version })),
    weekQuery(id).queryKey,
  );
}
