import { api } from '@/lib/api/http';
import { useChange } from '@/lib/api/use-change';
import { rowsPath } from './get-row';
import type { EnteredRow } from './types';

/** Adds a row to a list, or changes the one that was seen. */
export function useSaveRow(kind: string, seen?: EnteredRow) {
  return useChange((values: Record<string, string>) =>
    seen ? api.put<EnteredRow>(rowsPath(kind, seen.key), { values }, { version: seen.version }) : api.post<EnteredRow>(rowsPath(kind), { values }),
  );
}

/** Takes the row that was seen from a list. */
export function useRemoveRow(kind: string, { key, version }: EnteredRow) {
  return useChange(() => api.remove(rowsPath(kind, key), { version }));
}
