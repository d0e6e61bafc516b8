import { api } from '@/lib/api/http';
import { useChange } from '@/lib/api/use-change';
import type { Period } from './types';

/** Takes an internship away that nobody has chosen places for. */
export function useCancelPeriod({ id, version }: Period) {
  return useChange(() => api.remove(`/api/matching/periods/${id}`, { version }));
}
