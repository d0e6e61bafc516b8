import { api } from '@/lib/api/http';
import { useChange } from '@/lib/api/use-change';
import { relationQuery } from './get-relation';
import type { NewTalk, Relation } from './types';

/** Writes a talk in the log. */
export function useLogTalk(company: string) {
  return useChange(
    (talk: NewTalk) => api.post<Relation>(`/api/matching/companies/${company}/talks`, talk),
    relationQuery(company).queryKey,
  );
}
