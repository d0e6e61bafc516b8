import { api } from '@/lib/api/http';
import { useChange } from '@/lib/api/use-change';
import { agreementQuery } from './get-agreement';
import type { Agreement } from './types';

/** Administration has put the signed agreement in the student's file. */
export function useFileAgreement(id: string) {
  return useChange(
    () => api.post<Agreement>(`/api/contract/agreements/${id}/filing`),
    agreementQuery(id).queryKey,
  );
}
