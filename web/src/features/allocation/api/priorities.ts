import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, type Listing } from '@/lib/api/http';
import { useChange } from '@/lib/api/use-change';
import type { Priority, StudentChoice } from './types';

/** Who goes first, by name. */
export const prioritiesQuery = infiniteQueryOptions({
  queryKey: ['priorities'],
  queryFn: ({ pageParam, signal }) => api.get<Listing<Priority>>('/api/matching/priorities', { query: { cursor: pageParam }, signal }),
  initialPageParam: null as string | null,
  getNextPageParam: (last) => last.next,
});

/** Students whose name begins like this, or who have this number. */
export const studentsQuery = (words: string) =>
  queryOptions({
    queryKey: ['allocation-students', words],
    queryFn: ({ signal }) => api.get<Listing<StudentChoice>>('/api/matching/students', { query: { words }, signal }),
    enabled: words.length > 1,
  });

/** A student goes first, with the reason; given again the new reason stays. */
export function useGivePriority(student: string) {
  return useChange((reason: string) => api.put(`/api/matching/students/${student}/priority`, { reason }));
}

/** A student goes first no more. */
export function useTakePriority(student: string) {
  return useChange(() => api.remove(`/api/matching/students/${student}/priority`));
}
