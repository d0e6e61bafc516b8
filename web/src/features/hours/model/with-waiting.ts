import { weekOf } from '@/lib/format/dates';
import type { WaitingDay } from '@/lib/offline/store';
import type { Day, NewDay, Week } from '../api/types';
import { minutesOf } from './day-draft';

/** A week as the student means it: what the service has, with what still waits on the device laid over it. */
export function withWaiting(week: Week, waiting: WaitingDay[]): Week {
  const own = waiting.filter((day) => weekOf(day.date) === week.week);
  if (own.length === 0) return week;
  const untouched = week.days.filter((day) => !own.some((other) => other.date === day.date));
  const added = own.flatMap(({ date, body }) => (body ? [asDay(date, body as NewDay)] : []));
  const days = [...untouched, ...added].toSorted((a, b) => a.date.localeCompare(b.date));
  return { ...week, days, totalMinutes: days.reduce((sum, day) => sum + day.minutes, 0) };
}

function asDay(date: string, body: NewDay): Day {
  return { ...body, date, minutes: Math.max(0, minutesOf(body)), waiting: true };
}
