import { number } from '@/lib/format/numbers';
import type { Waiting } from '../api/types';
import { useFigureTexts } from '../texts';

/** What can be done for a student without a place, and where: at what it waits for, or else at the places that fit. */
export function useWayOut() {
  const t = useFigureTexts();
  return ({ standing, about, crebo, fits }: Waiting): { to: string; label: string } => {
    switch (standing) {
      case 'AWAITS_APPROVAL':
        return { to: `/plaatsingen/${about}`, label: t('do.placement') };
      case 'AWAITS_DECISION':
      case 'QUESTIONED':
        return { to: `/eigen-plekken/${about}`, label: t('do.proposal') };
      case 'INVITED':
      case 'AWAITS_ANSWER':
        return { to: `/sollicitaties/${about}`, label: t('do.application') };
      case 'AWAITS_DISTRIBUTION':
        return { to: `/verdelen/${about}`, label: t('do.round') };
      default:
        return fits > 0
          ? { to: `/zoeken?crebo=${crebo}`, label: t('do.places', { count: fits, shown: number(fits) }) }
          : { to: '/bedrijven', label: t('do.companies') };
    }
  };
}
