import { api } from '@/lib/api/http';
import { useChange } from '@/lib/api/use-change';

/** Brings the good rows in. */
export function useExecuteImport(id: string) {
  return useChange(() => api.post(`/api/matching/imports/${id}/execution`));
}
