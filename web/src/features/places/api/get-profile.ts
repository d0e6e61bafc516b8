import { queryOptions } from '@tanstack/react-query';
import { api } from '@/lib/api/http';
import type { Profile } from './types';

/** The student's own programme, home and room for applications. */
export const profileQuery = queryOptions({
  queryKey: ['profile'],
  queryFn: ({ signal }) => api.get<Profile>('/api/matching/profile', { signal }),
});
