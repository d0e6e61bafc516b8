import { api } from '@/lib/api/http';
import { useChange } from '@/lib/api/use-change';
import { evaluationQuery } from './get-evaluation';
import type { Evaluation, NewJudgement } from './types';

/** The company advises. */
export function useAdvise(id: string) {
  return useChange(
    (advice: NewJudgement) => api.post<Evaluation>(`/api/evaluation/evaluations/${id}/advice`, advice),
    evaluationQuery(id).queryKey,
  );
}
