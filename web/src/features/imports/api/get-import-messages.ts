import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, type Listing } from '@/lib/api/http';
import type { ImportMessage } from './types';

/** What is wrong, per row and cell. */
export const importMessagesQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['import-messages', id],
    queryFn: ({ pageParam, signal }) =>
      api.get<Listing<ImportMessage>>(`/api/matching/imports/${id}/messages`, { query: { cursor: pageParam }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });
