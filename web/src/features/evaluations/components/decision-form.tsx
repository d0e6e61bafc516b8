import { IconCheck } from '@tabler/icons-react';
import { Reason } from '@/components/reason';
import { useAssess } from '../api/assess';
import type { Evaluation } from '../api/types';
import { useEvaluationTexts } from '../texts';
import { JudgementForm } from './judgement-form';

/** The supervisor's decision. */
export function DecisionForm({ evaluation }: { evaluation: Evaluation }) {
  const t = useEvaluationTexts();
  const assess = useAssess(evaluation);
  const name = evaluation.studentName;
  if (assess.isSuccess) {
    return (
      <Reason tone="green" icon={IconCheck} alert title={t('decide.sent')}>
        {t('decide.sentText', { name })}
      </Reason>
    );
  }
  if (!evaluation.may.decide) return null;
  return (
    <JudgementForm
      title={t('decide.title', { name })}
      explain={t('decide.explain')}
      verb={t('decide.verb')}
      scale={evaluation.scale}
      busy={assess.isPending}
      error={assess.error}
      onJudge={assess.mutate}
    />
  );
}
