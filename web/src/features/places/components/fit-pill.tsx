import { IconInfoCircle } from '@tabler/icons-react';
import { Pill } from '@/components/pill';
import type { Place } from '../api/types';
import { usePlaceTexts } from '../texts';

/** Why a place fits, or why not, in a word. */
export function FitPill({ place }: { place: Place }) {
  const t = usePlaceTexts();
  if (place.applied) return <Pill tone="petrol">{t('applied')}</Pill>;
  if (place.fit.fits) return <Pill tone="green">{t('fits')}</Pill>;
  return (
    <Pill tone="sun" icon={IconInfoCircle}>
      {place.fit.reasons[0]?.message}
    </Pill>
  );
}
