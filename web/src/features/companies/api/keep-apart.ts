import { api } from '@/lib/api/http';
import { useChange } from '@/lib/api/use-change';
import type { Duplicate } from './types';

/** Says that two companies are two. */
export function useKeepApart() {
  return useChange(({ one, other }: Duplicate) => api.post(`/api/matching/companies/${one.id}/apart`, { otherId: other.id }));
}
