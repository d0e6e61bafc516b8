import { api } from '@/lib/api/http';
import { useChange } from '@/lib/api/use-change';
import { relationQuery } from './get-relation';
import type { Contact, ContactFacts, Relation } from './types';

/** Adds a contact, or changes the one that is known, of the version that was seen. */
export function useKeepContact(company: string, known: Contact | null) {
  return useChange(
    (facts: ContactFacts) =>
      known
        ? api.put<Relation>(`/api/matching/contacts/${known.id}`, facts, { version: known.version })
        : api.post<Relation>(`/api/matching/companies/${company}/contacts`, facts),
    relationQuery(company).queryKey,
  );
}
