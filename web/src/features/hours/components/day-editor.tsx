import { LateSkeleton } from '@/components/late-skeleton';
import { Reason } from '@/components/reason';
import type { Internship, NewDay } from '../api/types';
import { useHours } from '../model/use-hours';
import { useHoursTexts } from '../texts';
import { DayForm } from './day-form';
import { DayLine } from './day-line';

/** Brings a day's form what it starts from: the day itself, what waits on the device, or the usual day. */
export function DayEditor({ internship, date }: { internship: Internship; date: string }) {
  const t = useHoursTexts();
  const { items, query, gate, usualDay, queue } = useHours(internship);
  if (query.isPending) return <LateSkeleton />;
  const week = items.find((each) => each.days.some((day) => day.date === date)) ?? null;
  const known = week?.days.find((day) => day.date === date) ?? null;
  const refused = queue.waiting.find((day) => day.date === date && day.refused !== undefined);
  const closed = week !== null && !week.may.edit;
  return (
    <>
      {!gate.open && (
        <Reason tone="sun" title={t('gate.title')}>
          {gate.reason}
        </Reason>
      )}
      {refused && (
        <Reason tone="red" alert>
          {refused.refused} {t('refusedKept')}
        </Reason>
      )}
      {closed && known ? (
        <DayLine date={date} day={known} />
      ) : (
        <DayForm
          date={date}
          known={(refused?.body as NewDay | undefined) ?? known}
          usual={usualDay}
          disabled={!gate.open}
          save={queue.save}
        />
      )}
    </>
  );
}
