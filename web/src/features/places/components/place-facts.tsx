import { Group } from '@mantine/core';
import { Facts } from '@/components/facts';
import { Pill } from '@/components/pill';
import { date } from '@/lib/format/dates';
import { distance, euros, number } from '@/lib/format/numbers';
import type { Place } from '../api/types';
import { usePlaceTexts } from '../texts';

/** Everything that is known of a place. */
export function PlaceFacts({ place, near }: { place: Place; near?: string }) {
  const t = usePlaceTexts();
  const away = place.distanceKm === null ? null : distance(place.distanceKm);
  return (
    <Facts
      facts={[
        [t('company'), `${place.company.name}, ${place.town}`],
        [t('recognition'), <Recognition key="recognition" place={place} />],
        [t('distance'), away && near ? t('away', { distance: away, town: near }) : away],
        [t('programme'), `${place.programmeName}, ${place.crebo}, ${place.leerweg}`],
        [t('also'), place.also.map(({ name, crebo }) => [name, crebo].filter(Boolean).join(', ')).join(' · ')],
        [t('workProcesses'), place.workProcesses.length > 0 ? <WorkProcesses key="processes" codes={place.workProcesses} /> : null],
        [t('period'), `${date(place.startsOn)} – ${date(place.endsOn)}`],
        [t('days.label'), place.daysPerWeek],
        [t('compensation.label'), place.compensationCents ? t('compensation', { amount: euros(place.compensationCents) }) : t('noCompensation')],
        [t('room.label'), place.room],
        [t('company.size'), place.company.size && t(`size.${place.company.size}`)],
        [t('minimumAge'), place.minimumAge && t('minimumAge.value', { age: place.minimumAge })],
        [t('vog'), place.needsVog && t('vog.needed')],
        [t('trainer'), place.trainerName],
      ]}
    />
  );
}

function WorkProcesses({ codes }: { codes: string[] }) {
  return (
    <Group gap="xs">
      {codes.map((code) => (
        <Pill key={code} tone="violet" icon={null}>
          {code}
        </Pill>
      ))}
    </Group>
  );
}

function Recognition({ place }: { place: Place }) {
  const t = usePlaceTexts();
  if (place.company.recognised === null) return <Pill tone="plain">{t('recognition.unknown')}</Pill>;
  return place.company.recognised ? <Pill tone="green">{t('recognised')}</Pill> : <Pill tone="red">{t('notRecognised')}</Pill>;
}

/** "★ 4,4 van 12 studenten" */
export function useRatingText() {
  const t = usePlaceTexts();
  return ({ rating }: Place['company']) => rating && t('rating', { average: number(rating.average, 1), count: rating.count });
}
