import { queryOptions } from '@tanstack/react-query';
import { api } from '@/lib/api/http';
import type { EnteredRow } from './types';

export const rowsPath = (kind: string, key?: string) =>
  `/api/matching/imports/kinds/${kind}/rows${key === undefined ? '' : `?key=${encodeURIComponent(key)}`}`;

/** One row of a list, as it stands now. */
export const rowQuery = (kind: string, key: string) =>
  queryOptions({
    queryKey: ['row', kind, key],
    queryFn: ({ signal }) => api.get<EnteredRow>(rowsPath(kind, key), { signal }),
  });
