import { api } from '@/lib/api/http';
import { useChange } from '@/lib/api/use-change';
import type { Round } from './types';

export interface NewRound {
  name: string;
  groups: string[];
  farthestKm: number | null;
  nearestFirst: boolean;
}

/** Closes the lists of these groups and seals the lottery. */
export function usePrepareRound() {
  return useChange((round: NewRound) => api.post<Round>('/api/matching/allocation-rounds', round));
}
