import { api } from '@/lib/api/http';
import { useChange } from '@/lib/api/use-change';
import { periodQuery } from './get-period';
import type { Period, Wanted } from './types';

/** Changes an internship, of the version that was seen. */
export function useChangePeriod({ id, version }: Period) {
  return useChange((wanted: Wanted) => api.put<Period>(`/api/matching/periods/${id}`, wanted, { version }), periodQuery(id).queryKey);
}
