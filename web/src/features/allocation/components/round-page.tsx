import { Button, Group } from '@mantine/core';
import { IconArrowsSplit2, IconRefresh } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { Page } from '@/components/page';
import { QueryView } from '@/components/query-view';
import { Reason } from '@/components/reason';
import { toastDone, toastFailed } from '@/components/toast';
import { useAddress } from '@/components/use-address';
import { useProblemText } from '@/components/use-problem-text';
import { moment } from '@/lib/format/dates';
import { roundQuery } from '../api/get-round';
import { useCancel, useCompare } from '../api/steps';
import type { Method, Round } from '../api/types';
import { useAllocationTexts } from '../texts';
import classes from './allocation.module.css';
import { MethodCard } from './method-card';
import { PublishCard } from './publish-card';
import { Results } from './results';
import { RoundState } from './round-state';
import { SealCard } from './seal-card';

const METHODS: Method[] = ['A', 'B'];

/** One distribution: calculate, compare, review, publish. */
export function RoundPage() {
  const { id = '' } = useParams();
  const query = useQuery(roundQuery(id));
  return (
    <QueryView query={query} whole>
      {(round) => <Sheet round={round} />}
    </QueryView>
  );
}

function Sheet({ round }: { round: Round }) {
  const t = useAllocationTexts();
  const { students } = round;
  const facts = [
    t(round.comparison ? 'participants' : 'students', { count: students.all }),
    t('withList', { count: students.withList }),
    ...(students.placed > 0 ? [t(round.state === 'PUBLISHED' ? 'hadPlace' : 'placed', { count: students.placed })] : []),
    t('sealed', { moment: moment(round.preparedAt) }),
  ];
  return (
    <Page
      title={round.name}
      above={`${round.periods.join(', ')} · ${round.groups.join(', ')}`}
      below={facts.join(' · ')}
      back="/verdelen"
      width="wide"
      actions={<RoundState round={round} />}
    >
      <Steps round={round} />
      {round.comparison && <Comparison round={round} comparison={round.comparison} />}
      {!round.comparison && <SealCard round={round} />}
    </Page>
  );
}

function Steps({ round }: { round: Round }) {
  const t = useAllocationTexts();
  const textOf = useProblemText();
  const [stopping, setStopping] = useState(false);
  const [forgetting, setForgetting] = useState(false);
  const compare = useCompare(round.id);
  const cancel = useCancel(round.id);
  if (round.state === 'CANCELLED') return null;
  if (round.state === 'PUBLISHED') {
    return <Reason tone="green">{t('publishedOn', { moment: moment(round.publishedAt ?? ''), method: round.method ?? '' })}</Reason>;
  }
  const first = round.state === 'PREPARED';
  const Shown = first ? IconArrowsSplit2 : IconRefresh;
  return (
    <>
      {first && <Reason>{t('ready')}</Reason>}
      {round.unasked > 0 && <Reason tone="sun">{t('unasked', { count: round.unasked })}</Reason>}
      {compare.data && compare.data.lost.length > 0 && (
        <Reason tone="sun" alert title={t('again.lost')}>
          {compare.data.lost.join(', ')}
        </Reason>
      )}
      {compare.error && (
        <Reason tone="red" alert>
          {textOf(compare.error)}
        </Reason>
      )}
      <Group gap="sm">
        <Button
          size={first ? 'lg' : undefined}
          variant={first ? 'filled' : 'default'}
          leftSection={<Shown size={20} />}
          loading={compare.isPending}
          onClick={() => (round.overrides > 0 ? setForgetting(true) : compare.mutate(round))}
        >
          {t(first ? 'compare' : 'compareAgain')}
        </Button>
        <Button variant="subtle" color="red" onClick={() => setStopping(true)}>
          {t('cancel')}
        </Button>
      </Group>
      <ConfirmDialog
        opened={forgetting}
        onClose={() => setForgetting(false)}
        title={t('again.title')}
        text={t('again.text', { count: round.overrides })}
        verb={t('compareAgain')}
        busy={compare.isPending}
        onConfirm={() => compare.mutate(round, { onSettled: () => setForgetting(false) })}
      />
      <ConfirmDialog
        opened={stopping}
        onClose={() => setStopping(false)}
        title={t('cancel.title')}
        text={t('cancel.text')}
        verb={t('cancel')}
        danger
        busy={cancel.isPending}
        onConfirm={() =>
          cancel.mutate(round, {
            onSuccess: () => toastDone(t('cancelled')),
            onError: (error) => toastFailed(textOf(error)),
            onSettled: () => setStopping(false),
          })
        }
      />
    </>
  );
}

function Comparison({ round, comparison }: { round: Round; comparison: NonNullable<Round['comparison']> }) {
  const t = useAllocationTexts();
  const [address, change] = useAddress();
  const method = round.method ?? (address.get('methode') === 'A' ? 'A' : 'B');
  const figures = comparison[METHODS.indexOf(method)]!;
  return (
    <>
      <div className={classes.methods}>
        {METHODS.map((each, index) => (
          <MethodCard
            key={each}
            method={each}
            figures={comparison[index]!}
            picked={each === method}
            onPick={round.state === 'COMPARED' ? () => change({ methode: each }) : undefined}
          />
        ))}
      </div>
      <div className={classes.lower}>
        {round.state === 'COMPARED' && <PublishCard key={round.version} round={round} method={method} figures={figures} />}
        <SealCard round={round} />
      </div>
      <h2 className={classes.name}>{t('results')}</h2>
      <Results round={round} method={method} />
    </>
  );
}
