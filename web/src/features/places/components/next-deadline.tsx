import { IconCalendarDue } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Reason } from '@/components/reason';
import { longDay, today } from '@/lib/format/dates';
import { profileQuery } from '../api/get-profile';
import type { Profile } from '../api/types';
import { usePlaceTexts } from '../texts';

/** By which day the student's next step must be done, or that it is late; nothing when the school sets no day, or all is done in time. */
export function NextDeadline() {
  const t = usePlaceTexts();
  const { data: profile } = useQuery(profileQuery);
  const next = profile && nextOf(profile, today());
  if (!next) return null;
  return (
    <Reason tone={next.step === 'late' || next.step === 'begun' ? 'red' : 'sun'} icon={IconCalendarDue}>
      {t(`deadline.${next.step}`, { date: longDay(next.day), period: profile.periodName })}
    </Reason>
  );
}

interface Deadline {
  step: 'wishes' | 'place' | 'agreement' | 'late' | 'begun';
  day: string;
}

/** The first day that is still ahead of what the student has not reached; a day for a place that went by comes before all. */
export function nextOf(profile: Pick<Profile, 'wishesBy' | 'placeBy' | 'agreementBy' | 'placementState' | 'startsOn' | 'endsOn'>, now: string): Deadline | null {
  const { wishesBy, placeBy, agreementBy, placementState, startsOn, endsOn } = profile;
  if (startsOn <= now) return placementState === null && endsOn >= now ? { step: 'begun', day: startsOn } : null;
  if (placementState === 'APPROVED') return agreementBy && agreementBy >= now ? { step: 'agreement', day: agreementBy } : null;
  if (placeBy && placeBy < now) return { step: 'late', day: placeBy };
  if (wishesBy && wishesBy >= now) return { step: 'wishes', day: wishesBy };
  return placeBy ? { step: 'place', day: placeBy } : null;
}
