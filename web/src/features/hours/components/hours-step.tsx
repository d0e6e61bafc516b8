import { IconCheck, IconSend } from '@tabler/icons-react';
import { useState } from 'react';
import { ActionButton } from '@/components/action-button';
import { NextAction } from '@/components/next-action';
import { useSharedTexts } from '@/components/texts';
import { toastDone, toastFailed } from '@/components/toast';
import { useProblemText } from '@/components/use-problem-text';
import { capital, longDay, plusDays, time, today, weekday, weekNumber } from '@/lib/format/dates';
import { hours } from '@/lib/format/hours';
import { useSubmitWeek } from '../api/submit-week';
import type { Day, Internship, Week } from '../api/types';
import { sameAs } from '../model/day-draft';
import { nextHoursStep } from '../model/next-hours-step';
import { useHours } from '../model/use-hours';
import { useHoursTexts } from '../texts';

/** The one next action about hours, done from the card: today = yesterday in one tap. */
export function HoursStep({ internship }: { internship: Internship }) {
  const t = useHoursTexts();
  const { items, usualDay, gate, query, queue } = useHours(internship);
  if (!query.data) return null;
  if (!gate.open) return <NextAction eyebrow={t('step')} title={t('gate.title')} detail={gate.reason} />;
  const step = nextHoursStep({ ...internship, weeks: items, usualDay, today: today() });
  switch (step.kind) {
    case 'log':
      return <LogStep date={step.date} like={step.like} save={queue.save} />;
    case 'submit':
      return <SubmitStep week={step.week} />;
    case 'correct':
      return (
        <NextAction eyebrow={t('step')} title={t('returned', { week: weekNumber(step.week.week) })} detail={step.week.reason}>
          <ActionButton to={`/uren?week=${step.week.week}`}>{t('changeDays')}</ActionButton>
        </NextAction>
      );
    case 'done':
      return (
        <NextAction eyebrow={t('step')} title={t('done')} detail={t('doneDetail')}>
          <ActionButton rank="other" to="/uren">
            {t('title')}
          </ActionButton>
        </NextAction>
      );
  }
}

interface LogProps {
  date: string;
  like: Day | null;
  save: ReturnType<typeof useHours>['queue']['save'];
}

function LogStep({ date, like, save }: LogProps) {
  const t = useHoursTexts();
  const shared = useSharedTexts();
  const [busy, setBusy] = useState(false);
  const isYesterday = like?.date === plusDays(date, -1);
  const isToday = date === today();
  const day = capital(longDay(date));
  const log = async (worked: Day) => {
    setBusy(true);
    const sent = await save(date, sameAs(worked));
    setBusy(false);
    if (sent === 'refused') return;
    toastDone(sent === 'sent' ? t('logged', { day, hours: hours(worked.minutes) }) : t('loggedOffline', { day }), {
      label: shared('undo'),
      run: () => void save(date, null),
    });
  };
  return (
    <NextAction
      eyebrow={t('step')}
      title={isToday ? t('logToday') : t('logDay', { day: longDay(date) })}
      detail={like?.startsAt && like.endsAt && usualText()}
    >
      {like && (
        <ActionButton leftSection={<IconCheck size={20} />} loading={busy} onClick={() => void log(like)}>
          {isYesterday && isToday ? t('likeYesterday') : t('like', { day: longDay(like.date).split(' ')[0] ?? weekday(like.date) })}
        </ActionButton>
      )}
      <ActionButton rank={like ? 'other' : 'main'} to={`/uren/dagen/${date}`}>
        {like ? t('adjust') : t('logToday')}
      </ActionButton>
    </NextAction>
  );

  function usualText() {
    const facts = { hours: hours(like!.minutes), from: time(like!.startsAt!), until: time(like!.endsAt!) };
    return t(isYesterday && isToday ? 'yesterday' : 'usual', facts);
  }
}

function SubmitStep({ week }: { week: Week }) {
  const t = useHoursTexts();
  const textOf = useProblemText();
  const submit = useSubmitWeek();
  const number = weekNumber(week.week);
  return (
    <NextAction
      eyebrow={t('step')}
      title={t('submit', { week: number })}
      detail={t('submitDetail', { hours: hours(week.totalMinutes), days: t('days', { count: week.days.length }) })}
    >
      <ActionButton
        leftSection={<IconSend size={20} />}
        loading={submit.isPending}
        onClick={() =>
          submit.mutate(week, {
            onSuccess: () => toastDone(t('submitted', { week: number })),
            onError: (error) => toastFailed(textOf(error)),
          })
        }
      >
        {t('submit', { week: number })}
      </ActionButton>
      <ActionButton rank="other" to={`/uren?week=${week.week}`}>
        {t('seeWeek', { week: number })}
      </ActionButton>
    </NextAction>
  );
}
