import { Button } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { Card } from '@/components/card';
import { QueryView } from '@/components/query-view';
import { Reason } from '@/components/reason';
import { toastDone, toastFailed } from '@/components/toast';
import { useAddress } from '@/components/use-address';
import { useProblemText } from '@/components/use-problem-text';
import { today, weekNumber, weekOf } from '@/lib/format/dates';
import { useSubmitWeek } from '../api/submit-week';
import type { Internship, Week } from '../api/types';
import { daysOf } from '../model/days-of';
import { useHours } from '../model/use-hours';
import { useHoursTexts } from '../texts';
import { DayLine } from './day-line';
import { RefusedDays } from './refused-days';
import { WeekHead } from './week-head';
import { WeekState } from './week-state';

/** The weeks of one internship; which one is shown stands in the address. */
export function OwnWeeks({ internship }: { internship: Internship }) {
  const [address, change] = useAddress();
  const { items, query, gate, queue } = useHours(internship);
  const t = useHoursTexts();
  const asked = address.get('week') ?? weekOf(today());
  const found = items.findIndex((week) => week.week === asked);
  const index = found === -1 ? items.length - 1 : found;
  const show = (at: number) => (items[at] ? () => change({ week: items[at]!.week }) : null);
  return (
    <>
      {!gate.open && (
        <Reason tone="sun" title={t('gate.title')}>
          {gate.reason}
        </Reason>
      )}
      <RefusedDays days={queue.waiting} forget={(day) => void queue.forget(day)} />
      <QueryView query={query}>
        {() =>
          items[index] && (
            <OwnWeek week={items[index]} open={gate.open} internship={internship} before={show(index - 1)} after={show(index + 1)} />
          )
        }
      </QueryView>
    </>
  );
}

interface WeekProps {
  week: Week;
  open: boolean;
  internship: Internship;
  before: (() => void) | null;
  after: (() => void) | null;
}

function OwnWeek({ week, open, internship, before, after }: WeekProps) {
  const t = useHoursTexts();
  const mayLog = (date: string) =>
    open && week.may.edit && date <= today() && date >= internship.startsOn && date <= internship.endsOn;
  return (
    <>
      <WeekHead week={week} before={before} after={after} />
      {week.state === 'REJECTED' && week.reason && (
        <Reason tone="sun" title={t('returnedBy')}>
          {week.reason}
        </Reason>
      )}
      <Card title={t('weekDays', { week: weekNumber(week.week) })} aside={<WeekState state={week.state} />}>
        {daysOf(week).map(({ date, day }) => (
          <DayLine key={date} date={date} day={day} to={mayLog(date) ? `/uren/dagen/${date}` : undefined} />
        ))}
      </Card>
      <HandIn week={week} />
    </>
  );
}

/** Handing the week in, once there is something and everything was sent. */
function HandIn({ week }: { week: Week }) {
  const t = useHoursTexts();
  const textOf = useProblemText();
  const submit = useSubmitWeek();
  const number = weekNumber(week.week);
  if (week.state === 'SUBMITTED') return <Reason>{t('submittedWait')}</Reason>;
  if (week.days.some((day) => day.waiting)) return <Reason tone="sun">{t('waitFirst')}</Reason>;
  if (!week.may.submit || !week.id) return null;
  return (
    <Button
      size="lg"
      loading={submit.isPending}
      leftSection={<IconSend size={20} />}
      onClick={() =>
        submit.mutate(week, {
          onSuccess: () => toastDone(t('submitted', { week: number })),
          onError: (error) => toastFailed(textOf(error)),
        })
      }
    >
      {t('submit', { week: number })}
    </Button>
  );
}
