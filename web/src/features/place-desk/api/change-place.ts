import { api } from '@/lib/api/http';
import { useChange } from '@/lib/api/use-change';
import { deskPlaceQuery } from './get-desk-place';
import type { DeskPlace, PlaceTerms } from './types';

/** Changes what a place offers and asks, of the version that was seen. */
export function useChangePlace({ id, version }: DeskPlace) {
  return useChange(
    (terms: PlaceTerms) => api.put<DeskPlace>(`/api/matching/place-desk/${id}`, terms, { version }),
    deskPlaceQuery(id).queryKey,
  );
}
