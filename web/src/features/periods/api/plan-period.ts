import { api } from '@/lib/api/http';
import { useChange } from '@/lib/api/use-change';
import type { Period, Wanted } from './types';

/** Plans a new internship for groups. */
export function usePlanPeriod() {
  return useChange((wanted: Wanted) => api.post<Period>('/api/matching/periods', wanted));
}
