import { api } from '@/lib/api/http';
import { useChange } from '@/lib/api/use-change';
import { deskPlaceQuery } from './get-desk-place';
import type { DeskPlace } from './types';

/** Shows a place to students. */
export function useOfferPlace({ id, version }: DeskPlace) {
  return useChange(
    () => api.post<DeskPlace>(`/api/matching/place-desk/${id}/offer`, undefined, { version }),
    deskPlaceQuery(id).queryKey,
  );
}
