import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, type Listing } from '@/lib/api/http';
import type { Application } from './types';

/** The applications that concern the reader, newest first. */
export const applicationsQuery = (state?: string) =>
  infiniteQueryOptions({
    queryKey: ['applications', state ?? ''],
    queryFn: ({ pageParam, signal }) =>
      api.get<Listing<Application>>('/api/matching/applications', { query: { state, cursor: pageParam }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });
