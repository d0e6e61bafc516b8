import { api } from '@/lib/api/http';
import { useChange } from '@/lib/api/use-change';
import { evaluationQuery } from './get-evaluation';
import type { Evaluation } from './types';

interface NewReport {
  title: string;
  file: File;
}

/** The student hands the final report in, as a PDF. */
export function useHandInReport(id: string) {
  return useChange(({ title, file }: NewReport) => {
    const body = new FormData();
    body.set('title', title);
    body.set('file', file);
    return api.post<Evaluation>(`/api/evaluation/evaluations/${id}/report`, body);
  }, evaluationQuery(id).queryKey);
}
