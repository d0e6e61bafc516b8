import { api } from '@/lib/api/http';
import { useChange } from '@/lib/api/use-change';
import { evaluationQuery } from './get-evaluation';
import type { Evaluation, NewJudgement } from './types';

/** The school decides, having seen the version that it decides on. */
export function useAssess({ id, version }: Pick<Evaluation, 'id' | 'version'>) {
  return useChange(
    (decision: NewJudgement) => api.post<Evaluation>(`/api/evaluation/evaluations/${id}/assessment`, decision, { version }),
    evaluationQuery(id).queryKey,
  );
}
