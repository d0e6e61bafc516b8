import { CloseButton, Group } from '@mantine/core';
import { Link } from 'react-router';
import type { Place } from '../api/types';
import { usePlaceTexts } from '../texts';
import { ApplyButton } from './apply-button';
import { FitPill } from './fit-pill';
import { useRatingText } from './place-facts';
import classes from './place-panel.module.css';

/** One place's answer to "is it for me?", beside the list. */
export function PlacePanel({ place, onClose }: { place: Place; onClose: () => void }) {
  const t = usePlaceTexts();
  const ratingText = useRatingText();
  const known = place.company.recognised ? t('recognised') : null;
  return (
    <section className={classes.panel} aria-label={place.title}>
      <div className={classes.head}>
        <div>
          <h2 className={classes.title}>
            <Link to={`/plekken/${place.id}`}>{place.title}</Link>
          </h2>
          <div className={classes.line}>
            {[place.company.name, place.town, known, ratingText(place.company)].filter(Boolean).join(' · ')}
          </div>
        </div>
        <Group gap="sm" wrap="nowrap" style={{ flex: 'none' }}>
          <FitPill place={place} />
          <CloseButton size={44} aria-label={t('close')} onClick={onClose} />
        </Group>
      </div>
      <p className={classes.text}>
        {place.description} {place.trainerName && `${t('trainer')}: ${place.trainerName}.`}
      </p>
      <ApplyButton place={place} />
    </section>
  );
}
