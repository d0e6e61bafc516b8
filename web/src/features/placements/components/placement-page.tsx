import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { Card } from '@/components/card';
import { Facts } from '@/components/facts';
import { Page } from '@/components/page';
import { PersonLine } from '@/components/person-line';
import { Pill } from '@/components/pill';
import { QueryView } from '@/components/query-view';
import { Reason } from '@/components/reason';
import { date } from '@/lib/format/dates';
import { hours } from '@/lib/format/hours';
import { placementQuery } from '../api/get-placement';
import type { Placement } from '../api/types';
import { usePlacementTexts } from '../texts';
import { EndPlacement } from './end-placement';
import { PermitPlacement } from './permit-placement';
import { PlacementDecision } from './placement-decision';
import { PlacementState } from './placement-state';

/** One placement with what one needs to decide on it. */
export function PlacementPage() {
  const { id = '' } = useParams();
  return <QueryView query={useQuery(placementQuery(id))}>{(placement) => <Sheet placement={placement} />}</QueryView>;
}

function Sheet({ placement }: { placement: Placement }) {
  const t = usePlacementTexts();
  const { student, place, company, may } = placement;
  return (
    <Page
      title={t('of', { name: student.name })}
      above={`${place.title} · ${company.name}, ${company.town}`}
      below={may.decide ? t('question', { name: student.name }) : undefined}
      back="/plaatsingen"
      actions={!may.decide && <PlacementState state={placement.state} />}
    >
      <Card>
        <PersonLine name={student.name} detail={[student.programmeName, student.groupName].join(' · ')} />
      </Card>
      <Card title={place.title}>
        <Facts
          facts={[
            [t('company'), `${company.name}, ${company.town}`],
            [t('recognition'), <Recognition key="recognised" recognised={company.recognised} />],
            [t('trainer'), placement.trainerName],
            [t('period'), `${date(placement.startsOn)} – ${date(placement.endsOn)}`],
            [t('size'), t('sizeText', { hours: hours(placement.requiredMinutes), days: placement.daysPerWeek })],
          ]}
        />
      </Card>
      {placement.motivation.trim() !== '' && (
        <Card title={t('motivation')}>
          <Text style={{ whiteSpace: 'pre-line' }}>{placement.motivation}</Text>
        </Card>
      )}
      {placement.reason && (
        <Reason title={placement.endedOn ? t(placement.endedOn < placement.startsOn ? 'neverBegan' : 'endedOn', { date: date(placement.endedOn) }) : t('reason')}>
          {placement.reason}
        </Reason>
      )}
      {placement.permission && (
        <Reason title={t('permission', { name: placement.permission.givenBy, date: date(placement.permission.givenOn) })}>{placement.permission.reason}</Reason>
      )}
      <PlacementDecision placement={placement} />
      <PermitPlacement placement={placement} />
      <EndPlacement placement={placement} />
    </Page>
  );
}

function Recognition({ recognised }: { recognised: boolean | null }) {
  const t = usePlacementTexts();
  if (recognised === null) return <Pill tone="sun">{t('unknown')}</Pill>;
  return recognised ? <Pill tone="green">{t('recognised')}</Pill> : <Pill tone="red">{t('notRecognised')}</Pill>;
}
