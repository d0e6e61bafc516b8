import { api } from '@/lib/api/http';
import { useChange } from '@/lib/api/use-change';
import { agreementQuery } from './get-agreement';
import type { Agreement, Terms } from './types';

interface Correction {
  version: number;
  terms: Terms;
}

/** The supervisor corrects the bpv-blad: a new version, which all sign again. */
export function useCorrectAgreement(id: string) {
  return useChange(
    ({ version, terms }: Correction) =>
      api.post<Agreement>(`/api/contract/agreements/${id}/versions`, terms, { version }),
    agreementQuery(id).queryKey,
  );
}
