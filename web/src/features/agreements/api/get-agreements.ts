import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, type Listing } from '@/lib/api/http';
import type { AgreementLine } from './types';

/** The agreements that concern the reader, newest first. */
export const agreementsQuery = (state?: string) =>
  infiniteQueryOptions({
    queryKey: ['agreements', state ?? ''],
    queryFn: ({ pageParam, signal }) =>
      api.get<Listing<AgreementLine>>('/api/contract/agreements', { query: { state, cursor: pageParam }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });
