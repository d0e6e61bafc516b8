import { IconCalendarDue } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Reason } from '@/components/reason';
import { longDay, today } from '@/lib/format/dates';
import { profileQuery } from '../api/get-profile';
import type { Profile } from '../api/types';
import { usePlaceTexts } from '../texts';

/** By which day the student's next step must be done; nothing when the school sets no day, or the internship has begun. */
export function NextDeadline() {
  const t = usePlaceTexts();
  const { data: profile } = useQuery(profileQuery);
  const next = profile && nextOf(profile, today());
  if (!next) return null;
  return (
    <Reason tone={next.step === 'late' ? 'red' : 'sun'} icon={IconCalendarDue}>
      {t(`deadline.${next.step}`, { date: longDay(next.day) })}
    </Reason>
  );
}

interface Deadline {
  step: 'wishes' | 'place' | 'agreement' | 'late';
  day: string;
}

/** The first day that is still ahead of what the student has not reached; a day for a place that went by comes before all. */
export function nextOf(profile: Pick<Profile, 'wishesBy' | 'placeBy' | 'agreementBy' | 'placementState' | 'startsOn'>, now: string): Deadline | null {
  const { wishesBy, placeBy, agreementBy, placementState, startsOn } = profile;
  if (startsOn <= now) return null;
  if (placementState === 'APPROVED') return agreementBy && agreementBy >= now ? { step: 'agreement', day: agreementBy } : null;
  if (placeBy && placeBy < now) return { step: 'late', day: placeBy };
  if (wishesBy && wishesBy >= now) return { step: 'wishes', day: wishesBy };
  return placeBy ? { step: 'place', day: placeBy } : null;
}
