import { api } from '@/lib/api/http';
import { useChange } from '@/lib/api/use-change';

/** Says whether the school arranges a VOG for the students of a programme. */
export function useArrangeVog(programmeId: string) {
  return useChange((arranged: boolean) => api.put<void>(`/api/matching/programmes/${programmeId}/vog`, { arranged }));
}
