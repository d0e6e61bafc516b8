import { ActionButton } from '@/components/action-button';
import { NextAction } from '@/components/next-action';
import type { Journey } from '../api/types';
import { useJourneyTexts } from '../texts';

/** The one next step of a student, or for whom it waits. */
export function JourneyStepCard({ journey }: { journey: Journey }) {
  const t = useJourneyTexts();
  const { code, path, waitingFor } = journey.step;
  const facts = {
    company: journey.companyName ?? '',
    programme: journey.programmeName,
    count: Math.max(1, journey.applicationsOpen),
  };
  return (
    <NextAction eyebrow={t('next')} title={t(`${code}.title`, facts)} detail={t(`${code}.detail`, facts)}>
      <ActionButton to={path} rank={waitingFor === 'STUDENT' ? 'main' : 'other'}>
        {t(`do.${code}`)}
      </ActionButton>
    </NextAction>
  );
}
