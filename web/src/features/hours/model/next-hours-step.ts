import { plusDays } from '@/lib/format/dates';
import type { Day, Week } from '../api/types';

/** What a student should do about hours now. */
export type HoursStep =
  | { kind: 'correct'; week: Week }
  | { kind: 'submit'; week: Week }
  | { kind: 'log'; date: string; like: Day | null }
  | { kind: 'done' };

interface Facts {
  weeks: Week[];
  usualDay: Day | null;
  today: string;
  daysPerWeek: number;
  startsOn: string;
  endsOn: string;
}

/** A week that came back first, then a full week to hand in, then today (or the last working day that is empty). */
export function nextHoursStep(facts: Facts): HoursStep {
  const { weeks, today, daysPerWeek } = facts;
  const returned = weeks.find((week) => week.state === 'REJECTED');
  if (returned) return { kind: 'correct', week: returned };
  const full = weeks.find((week) => isReady(week, today, daysPerWeek));
  if (full) return { kind: 'submit', week: full };
  const date = emptyDay(facts);
  return date ? { kind: 'log', date, like: facts.usualDay } : { kind: 'done' };
}

function isReady(week: Week, today: string, daysPerWeek: number): boolean {
  if (!week.may.submit || week.days.some((day) => day.waiting)) return false;
  const friday = plusDays(week.startsOn, 4);
  const over = today > friday || (today === friday && week.days.some((day) => day.date === today));
  return over || week.days.length >= Math.max(daysPerWeek, 1);
}

/** Today if it is a working day without hours; else the last empty one of this week. */
function emptyDay({ weeks, today, daysPerWeek, startsOn, endsOn }: Facts): string | null {
  const week = weeks.find((each) => each.startsOn <= today && today <= plusDays(each.startsOn, 6));
  if (!week || !week.may.edit || week.days.length >= daysPerWeek) return null;
  const candidates = [4, 3, 2, 1, 0].map((ahead) => plusDays(week.startsOn, ahead));
  return (
    candidates.find(
      (date) => date <= today && date >= startsOn && date <= endsOn && !week.days.some((day) => day.date === date),
    ) ?? null
  );
}
