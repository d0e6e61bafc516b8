import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { Card } from '@/components/card';
import { Page } from '@/components/page';
import { Pill } from '@/components/pill';
import { QueryView } from '@/components/query-view';
import { Timeline } from '@/components/timeline';
import { useHasRole, useMe } from '@/lib/session/use-me';
import { evaluationQuery } from '../api/get-evaluation';
import type { Evaluation } from '../api/types';
import { useEvaluationTexts } from '../texts';
import { AdviceForm } from './advice-form';
import { DecisionForm } from './decision-form';
import { EarlierRounds } from './earlier-rounds';
import { HandInForm } from './hand-in-form';
import { JudgementCard } from './judgement-card';
import { RatingCard } from './rating-card';
import { ReportCard } from './report-card';
import { stepsOf } from './steps-of';

/** The end of an internship, for student, trainer and supervisor; the trainer advises here, also by a mail's link. */
export function EvaluationPage() {
  const { id = '' } = useParams();
  const query = useQuery(evaluationQuery(id));
  return <QueryView query={query} whole>{(evaluation) => <Sheet evaluation={evaluation} />}</QueryView>;
}

function Sheet({ evaluation }: { evaluation: Evaluation }) {
  const t = useEvaluationTexts();
  const own = useHasRole('student');
  const signedIn = useMe() !== null;
  const { state, advice, assessment, scale } = evaluation;
  return (
    <Page
      title={own ? t('title') : t('titleOf', { name: evaluation.studentName })}
      above={evaluation.companyName}
      back={signedIn ? '/' : undefined}
      actions={<Pill tone={state === 'ASSESSED' ? 'green' : 'sun'}>{t(`state.${state}`)}</Pill>}
    >
      {assessment && <JudgementCard title={t('decision')} judgement={assessment} scale={scale} />}
      <RatingCard evaluation={evaluation} />
      <HandInForm evaluation={evaluation} />
      <ReportCard evaluation={evaluation} />
      {advice && <JudgementCard title={t('advice')} judgement={advice} scale={scale} />}
      <AdviceForm evaluation={evaluation} />
      <DecisionForm evaluation={evaluation} />
      <EarlierRounds rounds={evaluation.earlier ?? []} />
      {own && (
        <Card title={t('steps')}>
          <Timeline label={t('steps')} steps={stepsOf(evaluation, t)} />
        </Card>
      )}
    </Page>
  );
}
