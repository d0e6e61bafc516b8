import { Link } from 'react-router';
import { distance, euros } from '@/lib/format/numbers';
import type { Place } from '../api/types';
import { type PlaceText, usePlaceTexts } from '../texts';
import { FitPill } from './fit-pill';
import classes from './place-card.module.css';

function factsOf(place: Place, t: PlaceText): string {
  const paid = place.compensationCents ? t('compensation', { amount: euros(place.compensationCents) }) : null;
  return [t('days', { count: place.daysPerWeek }), paid, t('room', { count: place.room })].filter(Boolean).join(' · ');
}

interface Props {
  place: Place;
  number: number;
  to: string;
  shown: boolean;
}

/** A place in the list. */
export function PlaceCard({ place, number, to, shown }: Props) {
  const t = usePlaceTexts();
  return (
    <Link to={to} replace={shown} className={`${classes.card} ${shown ? classes.shown : ''}`} aria-current={shown || undefined} preventScrollReset>
      <h2 className={classes.title}>
        {number}. {place.title}
      </h2>
      <div className={classes.line}>
        {place.company.name} · {place.town}
        {place.distanceKm !== null && (
          <>
            {' · '}
            <strong>{distance(place.distanceKm)}</strong>
          </>
        )}
      </div>
      <div className={classes.facts}>
        <FitPill place={place} />
        <span>{factsOf(place, t)}</span>
      </div>
    </Link>
  );
}
