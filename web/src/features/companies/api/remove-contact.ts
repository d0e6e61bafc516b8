import { api } from '@/lib/api/http';
import { useChange } from '@/lib/api/use-change';
import { relationQuery } from './get-relation';
import type { Contact, Relation } from './types';

/** Takes a contact away, of the version that was seen. */
export function useRemoveContact(company: string) {
  return useChange(
    ({ id, version }: Contact) => api.remove<Relation>(`/api/matching/contacts/${id}`, { version }),
    relationQuery(company).queryKey,
  );
}
