import { api } from '@/lib/api/http';
import { useChange } from '@/lib/api/use-change';
import type { DeskPlace, PlaceTerms } from './types';

/** Makes a place that students don't see yet. */
export function useDraftPlace(company: string) {
  return useChange((terms: PlaceTerms) => api.post<DeskPlace>(`/api/matching/companies/${company}/places`, terms));
}
