import { api } from '@/lib/api/http';
import { useChange } from '@/lib/api/use-change';
import { relationQuery } from './get-relation';
import type { NoteKind, Relation } from './types';

/** Writes a note, or an agreement that was made. */
export function useWriteNote(company: string) {
  return useChange(
    (note: { kind: NoteKind; text: string }) => api.post<Relation>(`/api/matching/companies/${company}/notes`, note),
    relationQuery(company).queryKey,
  );
}
