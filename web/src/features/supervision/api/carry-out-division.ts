import { api } from '@/lib/api/http';
import { useChange } from '@/lib/api/use-change';
import type { Division, DivisionPreview } from './types';

/** Carries a division out as it was seen. */
export function useCarryOutDivision() {
  return useChange((seen: { division: Division; digest: string }) => api.post<DivisionPreview>('/api/matching/supervision/divisions', seen));
}
