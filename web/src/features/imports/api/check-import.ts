import { api } from '@/lib/api/http';
import { useChange } from '@/lib/api/use-change';
import type { Import } from './types';

interface Chosen {
  kind: string;
  file: File;
}

/** Looks what an import would do; nothing of the school changes. */
export function useCheckImport() {
  return useChange(({ kind, file }: Chosen) => {
    const form = new FormData();
    form.append('kind', kind);
    form.append('file', file);
    return api.post<Import>('/api/matching/imports', form);
  });
}
