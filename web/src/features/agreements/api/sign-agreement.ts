import { api } from '@/lib/api/http';
import { useChange } from '@/lib/api/use-change';
import { agreementQuery } from './get-agreement';
import type { Agreement } from './types';

/** Signs the very document that was read, by its hash. */
export function useSignAgreement(id: string) {
  return useChange(
    ({ documentHash }: Agreement) =>
      api.post<Agreement>(`/api/contract/agreements/${id}/signatures`, { documentHash, accepted: true }),
    agreementQuery(id).queryKey,
  );
}
