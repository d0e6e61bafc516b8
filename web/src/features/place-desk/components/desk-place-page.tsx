import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { Page } from '@/components/page';
import { QueryView } from '@/components/query-view';
import { Reason } from '@/components/reason';
import { toastDone } from '@/components/toast';
import { date } from '@/lib/format/dates';
import { useChangePlace } from '../api/change-place';
import { deskPlaceQuery } from '../api/get-desk-place';
import type { DeskPlace } from '../api/types';
import { draftOf } from '../model/terms-draft';
import { useDeskTexts } from '../texts';
import { PlaceForm } from './place-form';
import { PlaceState } from './place-state';
import { PlaceSteps } from './place-steps';

/** One place, to change, offer and withdraw. */
export function DeskPlacePage() {
  const { id = '' } = useParams();
  return (
    <QueryView query={useQuery(deskPlaceQuery(id))} whole>
      {(place) => <Desk place={place} />}
    </QueryView>
  );
}

function Desk({ place }: { place: DeskPlace }) {
  const t = useDeskTexts();
  const change = useChangePlace(place);
  return (
    <Page
      title={place.title}
      above={<Link to={`/bedrijven/${place.companyId}`}>{`${place.companyName}, ${place.town}`}</Link>}
      below={t('line', { company: place.code, town: place.trainerName, taken: place.taken, capacity: place.capacity })}
      back="/aanbod"
      actions={<PlaceState state={place.state} />}
    >
      <PlaceSteps place={place} />
      <Recognition place={place} />
      <LostForAlso place={place} />
      <PlaceForm
        key={place.version}
        companyId={place.companyId}
        initial={draftOf(place)}
        verb={t('save')}
        busy={change.isPending}
        error={change.error}
        onTerms={(terms) => change.mutate(terms, { onSuccess: () => toastDone(t('saved')) })}
      />
    </Page>
  );
}

function Recognition({ place: { recognised, recognisedUntil, verifiedAt, endsOn } }: { place: DeskPlace }) {
  const t = useDeskTexts();
  if (recognised === null || verifiedAt === null) return <Reason>{t('recognised.unknown')}</Reason>;
  const tone = recognised ? 'green' : 'red';
  return (
    <>
      <Reason tone={tone}>{t(recognised ? 'recognised' : 'recognised.no', { date: date(verifiedAt) })}</Reason>
      {recognised && recognisedUntil !== null && recognisedUntil < endsOn && <Reason tone="sun">{t('recognised.runsOut', { date: date(recognisedUntil) })}</Reason>}
    </>
  );
}

function LostForAlso({ place }: { place: DeskPlace }) {
  const t = useDeskTexts();
  return place.also
    .filter(({ recognised }) => recognised === false)
    .map(({ crebo, name }) => (
      <Reason key={crebo} tone="red">
        {t('also.notRecognised', { name: name || crebo })}
      </Reason>
    ));
}
