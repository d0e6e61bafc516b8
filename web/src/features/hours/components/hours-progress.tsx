import { IconFlame } from '@tabler/icons-react';
import { Card } from '@/components/card';
import { Pill } from '@/components/pill';
import { Ring } from '@/components/ring';
import { WeekStrip, type StripDay } from '@/components/week-strip';
import { capital, longDay, plusDays, shortDate, today, weekday } from '@/lib/format/dates';
import { hours } from '@/lib/format/hours';
import { number } from '@/lib/format/numbers';
import type { Internship, InternshipDetail, Week } from '../api/types';
import { daysOf } from '../model/days-of';
import { type Pace, paceOf } from '../model/pace';
import { useHours } from '../model/use-hours';
import { type HoursText, useHoursTexts } from '../texts';
import { RefusedDays } from './refused-days';
import { valueOf } from './day-line';
import classes from './hours-progress.module.css';

/** How far the hours are, and this week at a glance. */
export function HoursProgress({ internship }: { internship: Internship }) {
  const { items, detail, gate, queue } = useHours(internship);
  const fresh = detail ? { ...internship, ...totalsOf(detail) } : internship;
  const week = items.find((each) => each.startsOn <= today() && today() <= plusDays(each.startsOn, 6));
  return (
    <>
      <RefusedDays days={queue.waiting} forget={(day) => void queue.forget(day)} />
      <Towards internship={fresh} pace={paceOf(fresh, items, today())} />
      {week && <ThisWeek week={week} internship={fresh} open={gate.open} />}
    </>
  );
}

function totalsOf({ loggedMinutes, submittedMinutes, approvedMinutes }: InternshipDetail) {
  return { loggedMinutes, submittedMinutes, approvedMinutes };
}

function Towards({ internship, pace }: { internship: Internship; pace: Pace }) {
  const t = useHoursTexts();
  const { loggedMinutes, approvedMinutes, requiredMinutes } = internship;
  const spoken = { logged: hours(loggedMinutes), total: hours(requiredMinutes), approved: hours(approvedMinutes) };
  return (
    <Card>
      <div className={classes.row}>
        <Ring
          value={approvedMinutes}
          pending={loggedMinutes}
          total={requiredMinutes}
          big={number(Math.floor(loggedMinutes / 60))}
          small={t('ringOf', { total: hours(requiredMinutes) })}
          label={t('ringLabel', spoken)}
        />
        <div>
          <div className={classes.title}>{titleOf(internship, pace, t)}</div>
          {pace.leftMinutes > 0 && <p className={classes.text}>{paceText(pace, t)}</p>}
          {pace.streak > 1 && (
            <Pill tone="green" icon={IconFlame}>
              {t('streak', { count: pace.streak })}
            </Pill>
          )}
        </div>
      </div>
    </Card>
  );
}

function titleOf({ startsOn }: Internship, { leftMinutes, onSchedule }: Pace, t: HoursText): string {
  if (startsOn > today()) return t('begins', { date: longDay(startsOn) });
  if (leftMinutes === 0) return t('allDone');
  return t(onSchedule ? 'onSchedule' : 'schedule');
}

function paceText(pace: Pace, t: HoursText): string {
  const left = hours(pace.leftMinutes);
  return pace.doneAround ? t('paceDone', { left, date: shortDate(pace.doneAround) }) : t('pace', { left });
}

function ThisWeek({ week, internship, open }: { week: Week; internship: Internship; open: boolean }) {
  const t = useHoursTexts();
  const total = internship.daysPerWeek * 8 * 60;
  return (
    <Card title={t('thisWeek')} aside={t('weekProgress', { done: hours(week.totalMinutes), total: hours(Math.max(total, week.totalMinutes)) })}>
      <WeekStrip label={t('thisWeek')} days={daysOf(week).map((slot) => stripDay(slot, open && week.may.edit, internship, t))} />
    </Card>
  );
}

function stripDay({ date, day }: ReturnType<typeof daysOf>[number], editable: boolean, internship: Internship, t: HoursText): StripDay {
  const within = date >= internship.startsOn && date <= internship.endsOn && date <= today();
  const to = editable && within ? `/uren/dagen/${date}` : undefined;
  const name = capital(longDay(date));
  const base = { key: date, name: weekday(date), to };
  if (!day) return { ...base, text: to ? '+' : '·', label: `${name}: ${t('day.empty')}`, look: to ? 'empty' : 'later' };
  const value = valueOf(day, t);
  const text = day.kind === 'WORKED' ? number(day.minutes / 60, 1) : value.toLowerCase();
  const look = day.waiting ? 'waiting' : day.kind === 'WORKED' ? 'worked' : 'other';
  return { ...base, text, label: `${name}: ${value}`, look };
}
