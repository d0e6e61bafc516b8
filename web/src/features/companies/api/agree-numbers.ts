import { api } from '@/lib/api/http';
import { useChange } from '@/lib/api/use-change';
import { companyQuery } from './get-company';
import type { Company, Numbers } from './types';

/** Agrees how many students a company gets at least and at most, of the version that was seen. */
export function useAgreeNumbers({ company: { id }, version }: Company) {
  return useChange((numbers: Numbers) => api.put<Company>(`/api/matching/companies/${id}/numbers`, numbers, { version }), companyQuery(id).queryKey);
}
