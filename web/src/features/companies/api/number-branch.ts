import { api } from '@/lib/api/http';
import { useChange } from '@/lib/api/use-change';
import { companyQuery } from './get-company';
import type { Company } from './types';

/** Says which branch of its enterprise a company is, of the version that was seen. */
export function useNumberBranch({ company: { id }, version }: Company) {
  return useChange(
    (vestigingsnummer: string | null) => api.put<Company>(`/api/matching/companies/${id}/vestigingsnummer`, { vestigingsnummer }, { version }),
    companyQuery(id).queryKey,
  );
}
