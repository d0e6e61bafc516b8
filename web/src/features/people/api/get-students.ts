import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, type Listing } from '@/lib/api/http';
import type { StudentLine, Wanted } from './types';

/** Students by name, held to the filters. */
export const studentsQuery = (wanted: Wanted) =>
  infiniteQueryOptions({
    queryKey: ['people-students', wanted],
    queryFn: ({ pageParam, signal }) =>
      api.get<Listing<StudentLine>>('/api/matching/students', { query: { ...wanted, cursor: pageParam }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });
