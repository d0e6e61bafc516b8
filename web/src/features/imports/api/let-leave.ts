import { api } from '@/lib/api/http';
import { useChange } from '@/lib/api/use-change';

/** Lets those leave whom the file did not have. */
export function useLetLeave(id: string) {
  return useChange((keys: string[]) => api.post(`/api/matching/imports/${id}/leaving`, { keys }));
}
