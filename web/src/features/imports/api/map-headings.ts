import { api } from '@/lib/api/http';
import { useChange } from '@/lib/api/use-change';

/** How a file calls its columns, and which of ours were recognised. */
export interface FoundHeadings {
  headings: string[];
  columns: Record<string, string>;
}

/** Looks how a file calls its columns. */
export function useFindHeadings(kind: string) {
  return useChange((file: File) => {
    const form = new FormData();
    form.append('file', file);
    return api.post<FoundHeadings>(`/api/matching/imports/kinds/${kind}/headings`, form);
  });
}

/** Remembers what the school calls the columns of a list. */
export function useRememberHeadings(kind: string) {
  return useChange((columns: Record<string, string>) => api.put(`/api/matching/imports/kinds/${kind}/headings`, { columns }));
}
