import { api } from '@/lib/api/http';
import { useChange } from '@/lib/api/use-change';
import { placementQuery } from './get-placement';
import type { Placement } from './types';

interface Ended {
  version: number;
  reason: string;
  /** The last day that is part of it. */
  endedOn: string;
}

/** Ends an approved placement before its time, with a reason that student and trainer read. */
export function useEndPlacement(id: string) {
  return useChange(
    ({ version, ...ending }: Ended) => api.post<Placement>(`/api/matching/placements/${id}/ending`, ending, { version }),
    placementQuery(id).queryKey,
  );
}
