import { IconInfoCircle } from '@tabler/icons-react';
import { Pill } from '@/components/pill';
import { useMisfitText } from '@/components/use-misfit-text';
import { useHasRole } from '@/lib/session/use-me';
import type { Place } from '../api/types';
import { usePlaceTexts } from '../texts';

/** Why a place fits the student who looks, or why not, in a word. */
export function FitPill({ place }: { place: Place }) {
  const t = usePlaceTexts();
  const textOf = useMisfitText();
  const student = useHasRole('student');
  if (place.applied) return <Pill tone="petrol">{t('applied')}</Pill>;
  if (place.fit.fits && !student) return null;
  if (place.fit.fits) return <Pill tone="green">{t('fits')}</Pill>;
  const [reason] = place.fit.reasons;
  return (
    <Pill tone="sun" icon={IconInfoCircle}>
      {reason && textOf(reason)}
    </Pill>
  );
}
