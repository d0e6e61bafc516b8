import { Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { Card } from '@/components/card';
import { Page } from '@/components/page';
import { QueryView } from '@/components/query-view';
import { Reason } from '@/components/reason';
import { useMisfitText } from '@/components/use-misfit-text';
import { useHasRole } from '@/lib/session/use-me';
import { placeQuery } from '../api/get-place';
import type { Place } from '../api/types';
import { usePlaceTexts } from '../texts';
import { ApplyButton } from './apply-button';
import { FitPill } from './fit-pill';
import { PlaceFacts, useRatingText } from './place-facts';

/** One place in full; what other capabilities do with a place stands beside applying, and may not be done for a misfit. */
export function PlacePage({ beside }: { beside?: (id: string, misfit?: string) => ReactNode }) {
  const t = usePlaceTexts();
  const misfitText = useMisfitText();
  const ratingText = useRatingText();
  const student = useHasRole('student');
  const { id = '' } = useParams();
  const query = useQuery(placeQuery(id));
  return (
    <QueryView query={query} whole>
      {(place) => (
        <Page
          title={place.title}
          above={[place.company.name, place.town, ratingText(place.company)].filter(Boolean).join(' · ')}
          back="/zoeken"
          actions={<FitPill place={place} />}
        >
          <Group gap="md">
            <ApplyButton place={place} />
            {beside?.(place.id, misfitForGood(place))}
          </Group>
          {!place.fit.fits && <Reason tone="sun">{place.fit.reasons.map(misfitText).join(' · ')}</Reason>}
          {place.fit.fits && student && <Reason tone="green" title={t('why')}>{t('whyFits')}</Reason>}
          <About title={t('description')} text={place.description} />
          <About title={t('tasks')} text={place.tasks} />
          <About title={t('requirements')} text={place.requirements} />
          <Card>
            <PlaceFacts place={place} />
          </Card>
        </Page>
      )}
    </QueryView>
  );
}

/** Why a student can never get the place, whatever room there comes. */
function misfitForGood({ fit: { reasons, barrier } }: Place): string | undefined {
  if (!barrier) return undefined;
  const from = reasons.findIndex(({ code }) => code === barrier.code);
  return reasons.slice(from).find(({ code }) => code !== 'fit-full')?.message;
}

function About({ title, text }: { title: string; text: string }) {
  if (!text) return null;
  return (
    <Card title={title}>
      <Text style={{ whiteSpace: 'pre-line' }}>{text}</Text>
    </Card>
  );
}
