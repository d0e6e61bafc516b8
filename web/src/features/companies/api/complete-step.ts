import { api } from '@/lib/api/http';
import { useChange } from '@/lib/api/use-change';
import { relationQuery } from './get-relation';
import type { Relation } from './types';

/** Says that the next step of a talk has been taken. */
export function useCompleteStep(company: string) {
  return useChange(
    (talk: string) => api.post<Relation>(`/api/matching/talks/${talk}/completion`),
    relationQuery(company).queryKey,
  );
}
