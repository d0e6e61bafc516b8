import { ActionIcon, Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconListNumbers, IconSearch, IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { Link } from 'react-router';
import { EmptyState } from '@/components/empty-state';
import { Page } from '@/components/page';
import { QueryView } from '@/components/query-view';
import { Reason } from '@/components/reason';
import { toastDone, toastFailed } from '@/components/toast';
import { useProblemText } from '@/components/use-problem-text';
import { date } from '@/lib/format/dates';
import { distance } from '@/lib/format/numbers';
import { useChangeShortlist } from '../api/change-shortlist';
import { shortlistQuery } from '../api/get-shortlist';
import type { Choice, Shortlist } from '../api/types';
import { useShortlistTexts } from '../texts';
import classes from './shortlist-page.module.css';

/** The student's list: put in order with two buttons, which keyboards and thumbs can both use. */
export function ShortlistPage() {
  const t = useShortlistTexts();
  const query = useQuery({ ...shortlistQuery, refetchInterval: 30_000 });
  return (
    <Page
      title={t('title')}
      above={query.data && t('period', { name: query.data.period.name, from: date(query.data.period.startsOn), to: date(query.data.period.endsOn) })}
      below={t('below')}
      actions={
        <Button component={Link} to="/verdeling" variant="subtle">
          {t('result')}
        </Button>
      }
    >
      <QueryView query={query}>{(list) => <List list={list} />}</QueryView>
    </Page>
  );
}

function List({ list }: { list: Shortlist }) {
  const t = useShortlistTexts();
  const textOf = useProblemText();
  const change = useChangeShortlist();
  const closed = useId();
  const places = list.choices.map(({ placeId }) => placeId);
  const save = (wanted: string[], said: string) =>
    change.mutate(
      { version: list.version, places: wanted },
      { onSuccess: () => toastDone(said), onError: (error) => toastFailed(textOf(error)) },
    );
  if (list.choices.length === 0) {
    return (
      <EmptyState icon={IconListNumbers} title={t('empty')} text={t('emptyText')}>
        <Button component={Link} to="/zoeken" leftSection={<IconSearch size={20} />}>
          {t('search')}
        </Button>
      </EmptyState>
    );
  }
  return (
    <>
      {!list.open && <Reason id={closed} tone="sun">{t('closed')}</Reason>}
      <ol className={classes.list}>
        {list.choices.map((choice, index) => (
          <Row
            key={choice.placeId}
            choice={choice}
            number={index + 1}
            last={index === places.length - 1}
            busy={!list.open || change.isPending}
            reason={list.open ? undefined : closed}
            onMove={(by) => save(moved(places, index, by), t('saved'))}
            onRemove={() => save(places.filter((place) => place !== choice.placeId), t('removed', { title: choice.title }))}
          />
        ))}
      </ol>
    </>
  );
}

interface RowProps {
  choice: Choice;
  number: number;
  last: boolean;
  busy: boolean;
  /** The element that says why nothing can be changed. */
  reason: string | undefined;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
}

function Row({ choice, number, last, busy, reason, onMove, onRemove }: RowProps) {
  const t = useShortlistTexts();
  const { title } = choice;
  const facts = [
    t('room', { count: choice.room }),
    t(number === 1 ? 'firstMine' : 'first', { count: choice.firstChoices }),
    choice.distanceKm === null ? null : distance(choice.distanceKm),
  ];
  return (
    <li className={classes.row}>
      <span className={classes.number} aria-label={t('choice', { choice: number })}>
        {number}
      </span>
      <div className={classes.words}>
        <Link className={classes.title} to={`/plekken/${choice.placeId}`}>
          {title}
        </Link>
        <div className={classes.detail}>{[choice.companyName, choice.town].join(' · ')}</div>
        <div className={classes.detail}>{facts.filter(Boolean).join(' · ')}</div>
        {choice.misfit && <Reason tone="sun">{t('misfit', { reason: choice.misfit })}</Reason>}
      </div>
      <div className={classes.buttons}>
        <ActionIcon size={44} color="gray" disabled={busy || number === 1} aria-label={t('up', { title })} aria-describedby={reason} onClick={() => onMove(-1)}>
          <IconArrowUp size={20} />
        </ActionIcon>
        <ActionIcon size={44} color="gray" disabled={busy || last} aria-label={t('down', { title })} aria-describedby={reason} onClick={() => onMove(1)}>
          <IconArrowDown size={20} />
        </ActionIcon>
        <ActionIcon size={44} color="gray" disabled={busy} aria-label={t('remove', { title })} aria-describedby={reason} onClick={onRemove}>
          <IconX size={20} />
        </ActionIcon>
      </div>
    </li>
  );
}

function moved(places: string[], from: number, by: number): string[] {
  const result = [...places];
  const [place] = result.splice(from, 1);
  result.splice(from + by, 0, place!);
  return result;
}
