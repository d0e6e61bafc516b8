import { api } from '@/lib/api/http';
import { useChange } from '@/lib/api/use-change';
import { withPlainTimes } from './get-weeks';
import type { Week } from './types';

/** The student hands a week in. */
export function useSubmitWeek() {
  return useChange(async ({ id, version }: Week) =>
    withPlainTimes(await api.post<Week>(`/api/internship/weeks/${id}/submission`, undefined, { version })),
  );
}
