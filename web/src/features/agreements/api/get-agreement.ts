import { queryOptions } from '@tanstack/react-query';
import { api } from '@/lib/api/http';
import type { Agreement } from './types';

/** One agreement; also by a mail's link. */
export const agreementQuery = (id: string) =>
  queryOptions({
    queryKey: ['agreement', id],
    queryFn: ({ signal }) => api.get<Agreement>(`/api/contract/agreements/${id}`, { signal }),
  });

/** Where the document itself is. */
export const documentPath = (id: string) => `/api/contract/agreements/${id}/document`;
