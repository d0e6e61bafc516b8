import { queryOptions } from '@tanstack/react-query';
import { api, type Listing } from '@/lib/api/http';
import type { Internship } from './types';

/** The internships that concern the reader. */
export const internshipsQuery = queryOptions({
  queryKey: ['internships'],
  queryFn: ({ signal }) => api.get<Listing<Internship>>('/api/internship/internships', { signal }),
  meta: { keep: true },
});
