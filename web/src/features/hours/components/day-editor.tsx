import { useId } from 'react';
import { ErrorState } from '@/components/error-state';
import { LateSkeleton } from '@/components/late-skeleton';
import { Reason } from '@/components/reason';
import { ApiProblem } from '@/lib/api/problem';
import type { Internship, NewDay } from '../api/types';
import { useHours } from '../model/use-hours';
import { useHoursTexts } from '../texts';
import { DayForm } from './day-form';
import { DayLine } from './day-line';

/** Brings a day's form what it starts from: the day itself, what waits on the device, or the usual day. Without a network it does not wait for what may come. */
export function DayEditor({ internship, date }: { internship: Internship; date: string }) {
  const t = useHoursTexts();
  const closed = useId();
  const { items, query, gate, gateComes, usualDay, queue } = useHours(internship);
  if (query.isPending || gateComes) return <LateSkeleton />;
  if (!query.data && query.error instanceof ApiProblem) return <ErrorState error={query.error} retry={() => void query.refetch()} />;
  const week = items.find((each) => each.days.some((day) => day.date === date)) ?? null;
  const known = week?.days.find((day) => day.date === date) ?? null;
  const refused = queue.waiting.find((day) => day.date === date && day.refused !== undefined);
  const handedIn = week !== null && !week.may.edit;
  return (
    <>
      {!gate.open && (
        <Reason id={closed} tone="sun" title={t('gate.title')}>
          {gate.reason}
        </Reason>
      )}
      {refused && (
        <Reason tone="red" alert>
          {refused.refused} {t('refusedKept')}
        </Reason>
      )}
      {handedIn && known ? (
        <DayLine date={date} day={known} />
      ) : (
        <DayForm
          date={date}
          known={(refused?.body as NewDay | undefined) ?? known}
          usual={usualDay}
          closedBy={gate.open ? undefined : closed}
          save={queue.save}
        />
      )}
    </>
  );
}
