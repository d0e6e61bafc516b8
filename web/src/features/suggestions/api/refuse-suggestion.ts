import { api } from '@/lib/api/http';
import { useChange } from '@/lib/api/use-change';
import type { Suggestion } from './types';

/** The student says why it is nothing for them. */
export function useRefuseSuggestion(id: string) {
  return useChange((reason: string) => api.post<Suggestion>(`/api/matching/suggestions/${id}/refusal`, { reason }));
}
