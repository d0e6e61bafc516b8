import { api } from '@/lib/api/http';
import { useChange } from '@/lib/api/use-change';
import { deskPlaceQuery } from './get-desk-place';
import type { DeskPlace } from './types';

/** Takes a place away from students, with the reason that those who wait will read. */
export function useWithdrawPlace({ id, version }: DeskPlace) {
  return useChange(
    (reason: string) => api.post<DeskPlace>(`/api/matching/place-desk/${id}/withdrawal`, { reason }, { version }),
    deskPlaceQuery(id).queryKey,
  );
}
