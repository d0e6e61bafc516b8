import { queryOptions } from '@tanstack/react-query';
import { api } from '@/lib/api/http';

/** What opens the hours: the approved place, or the signed agreement. */
export type Gate = 'APPROVAL' | 'AGREEMENT';

export interface Settings {
  hoursGate: Gate;
  version: number;
}

/** What the school has chosen for its internships. */
export const settingsQuery = queryOptions({
  queryKey: ['settings'],
  queryFn: ({ signal }) => api.get<Settings>('/api/internship/settings', { signal }),
});
