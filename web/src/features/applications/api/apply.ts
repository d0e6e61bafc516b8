import { api } from '@/lib/api/http';
import { useChange } from '@/lib/api/use-change';
import type { Application, NewApplication } from './types';

/** The student applies. */
export function useApply() {
  return useChange((application: NewApplication) => api.post<Application>('/api/matching/applications', application));
}
