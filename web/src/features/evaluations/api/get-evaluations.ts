import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, type Listing } from '@/lib/api/http';
import type { EvaluationLine } from './types';

/** The evaluations that concern the reader. */
export const evaluationsQuery = infiniteQueryOptions({
  queryKey: ['evaluations'],
  queryFn: ({ pageParam, signal }) =>
    api.get<Listing<EvaluationLine>>('/api/evaluation/evaluations', { query: { cursor: pageParam }, signal }),
  initialPageParam: null as string | null,
  getNextPageParam: (last) => last.next,
});
