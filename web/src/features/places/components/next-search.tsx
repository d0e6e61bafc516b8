import { useQuery } from '@tanstack/react-query';
import { ActionButton } from '@/components/action-button';
import { NextAction } from '@/components/next-action';
import { date } from '@/lib/format/dates';
import { profileQuery } from '../api/get-profile';
import { usePlaceTexts } from '../texts';

/** The search for the next internship, for who has a place for the one before. */
export function NextSearch() {
  const t = usePlaceTexts();
  const { data: profile } = useQuery(profileQuery);
  if (!profile || profile.placementState !== null) return null;
  const { periodName, startsOn, endsOn } = profile;
  return (
    <NextAction eyebrow={t('next')} title={t('next.title', { name: periodName })} detail={t('next.detail', { from: date(startsOn), to: date(endsOn) })}>
      <ActionButton to="/zoeken" rank="other">
        {t('next.do')}
      </ActionButton>
    </NextAction>
  );
}
