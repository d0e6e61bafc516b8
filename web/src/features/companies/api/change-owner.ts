import { api } from '@/lib/api/http';
import { useChange } from '@/lib/api/use-change';
import { companyQuery } from './get-company';
import type { Company } from './types';

/** Says who looks after a company, of the version that was seen. */
export function useChangeOwner({ company: { id }, version }: Company) {
  return useChange(
    (staffId: string | null) => api.put<Company>(`/api/matching/companies/${id}/owner`, { staffId }, { version }),
    companyQuery(id).queryKey,
  );
}
