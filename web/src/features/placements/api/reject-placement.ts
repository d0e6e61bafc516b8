import { api } from '@/lib/api/http';
import { useChange } from '@/lib/api/use-change';
import { placementQuery } from './get-placement';
import type { Placement } from './types';

interface Rejected {
  version: number;
  reason: string;
}

/** The supervisor does not agree, with a reason that the student reads. */
export function useRejectPlacement(id: string) {
  return useChange(
    ({ version, reason }: Rejected) =>
      api.post<Placement>(`/api/matching/placements/${id}/rejection`, { reason }, { version }),
    placementQuery(id).queryKey,
  );
}
