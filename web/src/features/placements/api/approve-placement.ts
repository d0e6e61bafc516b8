import { api } from '@/lib/api/http';
import { useChange } from '@/lib/api/use-change';
import { placementQuery } from './get-placement';
import type { Placement } from './types';

/** The supervisor agrees with the place. */
export function useApprovePlacement(id: string) {
  return useChange(
    ({ version }: Placement) => api.post<Placement>(`/api/matching/placements/${id}/approval`, undefined, { version }),
    placementQuery(id).queryKey,
  );
}
