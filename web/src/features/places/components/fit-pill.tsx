import { IconInfoCircle } from '@tabler/icons-react';
import { Pill } from '@/components/pill';
import { useHasRole } from '@/lib/session/use-me';
import type { Place } from '../api/types';
import { usePlaceTexts } from '../texts';

/** Why a place fits the student who looks, or why not, in a word. */
export function FitPill({ place }: { place: Place }) {
  const t = usePlaceTexts();
  const student = useHasRole('student');
  if (place.applied) return <Pill tone="petrol">{t('applied')}</Pill>;
  if (place.fit.fits && !student) return null;
  if (place.fit.fits) return <Pill tone="green">{t('fits')}</Pill>;
  return (
    <Pill tone="sun" icon={IconInfoCircle}>
      {place.fit.reasons[0]?.message}
    </Pill>
  );
}
