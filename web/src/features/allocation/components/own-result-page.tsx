import { Button, Stack, Text } from '@mantine/core';
import { IconArrowsSplit2, IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Card } from '@/components/card';
import { EmptyState } from '@/components/empty-state';
import { Page } from '@/components/page';
import { Pill } from '@/components/pill';
import { QueryView } from '@/components/query-view';
import { Reason } from '@/components/reason';
import { ownResultsQuery } from '../api/get-results';
import type { OwnResult } from '../api/types';
import { type AllocationText, useAllocationTexts } from '../texts';
import classes from './allocation.module.css';
import { Choices } from './choices';
import { OpenPlaces } from './open-places';
import { wayOf } from './way';

/** What the student got, and why; before that, that the lottery is sealed. */
export function OwnResultPage() {
  const t = useAllocationTexts();
  const query = useQuery(ownResultsQuery);
  return (
    <Page title={t('own.title')} back="/voorkeuren">
      <QueryView query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState icon={IconArrowsSplit2} title={t('own.none')} text={t('own.noneText')} />
          ) : (
            items.map((own, index) =>
              own.state === 'PUBLISHED' ? <Result key={own.roundId} own={own} latest={index === 0} /> : <Before key={own.roundId} own={own} />,
            )
          )
        }
      </QueryView>
    </Page>
  );
}

function Before({ own }: { own: OwnResult }) {
  const t = useAllocationTexts();
  return (
    <Card title={t('own.before')} aside={own.name}>
      <Stack gap="sm">
        <Text>{t('own.beforeText')}</Text>
        <Text size="sm">{t('seal')}</Text>
        <span className={classes.code}>{own.commitment}</span>
      </Stack>
    </Card>
  );
}

function Result({ own, latest }: { own: OwnResult; latest: boolean }) {
  const t = useAllocationTexts();
  return (
    <>
      <Card title={titleOf(own, t)} aside={own.name} tone={own.placeId ? 'plain' : 'attention'}>
        <Stack gap="md">
          {!own.placeId && <Text>{t('own.nothingText')}</Text>}
          {own.reason && <Reason title={t('own.reason')}>{own.reason}</Reason>}
          <Choices choices={own.choices} way={wayOf(own.method, own.nearestFirst)} turn={own.turn ?? 0} farthestKm={own.farthestKm} />
          <Text>{t(turnText(own), { turn: own.turn ?? 0, draw: own.draw ?? 0, students: own.students ?? 0 })}</Text>
          <div className={classes.facts}>
            {own.band && own.band !== 'ALL' && <Pill tone="blue">{t(`band.${own.band}`)}</Pill>}
            <Pill tone="green">{t('notUsed')}</Pill>
          </div>
          {own.placeId ? (
            <Button component={Link} to="/overeenkomsten">
              {t('own.toAgreement')}
            </Button>
          ) : (
            <Button component={Link} to="/zoeken" leftSection={<IconSearch size={20} />}>
              {t('own.search')}
            </Button>
          )}
        </Stack>
      </Card>
      {latest && !own.placeId && <OpenPlaces />}
      <Card title={t('own.check')}>
        <Stack gap="sm">
          <Text size="sm">{t('own.checkText')}</Text>
          <span className={classes.code}>{own.commitment}</span>
          <span className={classes.code}>{own.seed}</span>
        </Stack>
      </Card>
    </>
  );
}

function titleOf(own: OwnResult, t: AllocationText): string {
  const got = own.choices.find((choice) => choice.got);
  if (got) return t('own.got', { company: got.companyName, town: got.town, choice: got.choice });
  return t(own.placeId ? 'own.gotByHand' : 'own.nothing');
}

function turnText(own: OwnResult): 'own.turnA' | 'own.turnB' | 'own.nearest' {
  if (own.method === 'B') return 'own.turnB';
  return own.nearestFirst ? 'own.nearest' : 'own.turnA';
}
