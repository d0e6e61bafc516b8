import { ActionButton } from '@/components/action-button';
import { NextAction } from '@/components/next-action';
import { longDay } from '@/lib/format/dates';
import type { ComingInternship, Journey, NextStep } from '../api/types';
import { useJourneyTexts } from '../texts';

/** The one next step of a student, or for whom it waits. */
export function JourneyStepCard({ journey }: { journey: Journey }) {
  const t = useJourneyTexts();
  return <StepCard eyebrow={t('next')} step={journey.step} journey={journey} company={journey.companyName} rank={journey.step.waitingFor === 'STUDENT' ? 'main' : 'other'} />;
}

/** What is to be done for the internship after the one that the student is at. */
export function ComingCard({ journey, coming }: { journey: Journey; coming: ComingInternship }) {
  const t = useJourneyTexts();
  const { name, step, companyName, startsOn } = coming;
  const eyebrow = t('coming', { name });
  if (step) return <StepCard eyebrow={eyebrow} step={step} journey={journey} company={companyName} rank="other" />;
  return <NextAction eyebrow={eyebrow} title={t('coming.title', { company: companyName ?? '' })} detail={t('coming.detail', { date: longDay(startsOn) })} />;
}

interface StepProps {
  eyebrow: string;
  step: NextStep;
  journey: Journey;
  company: string | null;
  rank: 'main' | 'other';
}

function StepCard({ eyebrow, step: { code, path }, journey, company, rank }: StepProps) {
  const t = useJourneyTexts();
  const facts = {
    company: company ?? '',
    programme: journey.programmeName,
    count: Math.max(1, journey.applicationsOpen),
  };
  return (
    <NextAction eyebrow={eyebrow} title={t(`${code}.title`, facts)} detail={t(`${code}.detail`, facts)}>
      <ActionButton to={path} rank={rank}>
        {t(`do.${code}`)}
      </ActionButton>
    </NextAction>
  );
}
