import { api } from '@/lib/api/http';
import { useChange } from '@/lib/api/use-change';
import { agreementQuery } from './get-agreement';
import type { Agreement } from './types';

/** A signer says what is wrong; signing waits for the answer. */
export function useAskAboutAgreement(id: string) {
  return useChange(
    (text: string) => api.post<Agreement>(`/api/contract/agreements/${id}/questions`, { text }),
    agreementQuery(id).queryKey,
  );
}
