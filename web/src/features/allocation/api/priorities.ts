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

/** Gives priority, with the reason, to a student who had none when the list was read. */
export function useGivePriority(student: string) {
  return useChange((reason: string) => api.put(`/api/matching/students/${student}/priority`, { reason }, { version: 0 }));
}

/** Takes the priority that was seen back. */
export function useTakePriority({ studentId, version }: Priority) {
  return useChange(() => api.remove(`/api/matching/students/${studentId}/priority`, { version }));
}
