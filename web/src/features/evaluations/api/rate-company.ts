import { api } from '@/lib/api/http';
import { useChange } from '@/lib/api/use-change';
import { evaluationQuery } from './get-evaluation';
import type { Evaluation } from './types';

interface NewRating {
  stars: number;
  comment: string;
}

/** The student says how it was at the company. */
export function useRateCompany(id: string) {
  return useChange(
    (rating: NewRating) => api.post<Evaluation>(`/api/evaluation/evaluations/${id}/rating`, rating),
    evaluationQuery(id).queryKey,
  );
}
