import { api } from '@/lib/api/http';
import { ApiProblem } from '@/lib/api/problem';
import { useChange } from '@/lib/api/use-change';

/** Lets those leave whom the file did not have: all, or none. */
export function useLetLeave(id: string) {
  return useChange((keys: string[]) => api.post(`/api/matching/imports/${id}/leaving`, { keys }));
}

/** Why rows can't leave, by their key; the service names them by their place in what was asked. */
export function refusedRows(error: Error | null, asked: string[] = []): Record<string, string> {
  if (!(error instanceof ApiProblem)) return {};
  return Object.fromEntries(
    error.errors.flatMap(({ field, message }) => {
      const key = asked[Number(/^keys\[(\d+)\]$/.exec(field)?.[1])];
      return key === undefined ? [] : [[key, message]];
    }),
  );
}
