import type { Step } from '@/components/timeline';
import { moment } from '@/lib/format/dates';
import type { Evaluation, EvaluationState } from '../api/types';
import type { useEvaluationTexts } from '../texts';

const ORDER: EvaluationState[] = ['OPEN', 'SUBMITTED', 'ADVISED', 'ASSESSED'];

const when = (instant: string | undefined) => instant && moment(instant);

/** The end of an internship as four steps, in the student's words. */
export function stepsOf(evaluation: Evaluation, t: ReturnType<typeof useEvaluationTexts>): Step[] {
  const at = ORDER.indexOf(evaluation.state);
  const stateOf = (index: number, done = index < at): Step['state'] => (done ? 'done' : index === at ? 'now' : 'todo');
  const { trainerName, supervisorName, companyName, report, advice, assessment, rating } = evaluation;
  return [
    { key: 'report', title: t('step.report'), detail: when(report?.submittedAt), state: stateOf(0) },
    { key: 'advice', title: t('step.advice', { name: trainerName }), detail: when(advice?.at), state: stateOf(1) },
    { key: 'assessment', title: t('step.assessment', { name: supervisorName }), detail: when(assessment?.at), state: stateOf(2) },
    { key: 'rating', title: t('step.rating', { name: companyName }), detail: when(rating?.at), state: stateOf(3, rating !== null) },
  ];
}
