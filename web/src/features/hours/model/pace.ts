import { plusDays } from '@/lib/format/dates';
import type { Internship, Week } from '../api/types';

/** How a student is getting on with the hours. */
export interface Pace {
  leftMinutes: number;
  onSchedule: boolean;
  /** When it is done at the present pace; null while there is no pace yet. */
  doneAround: string | null;
  /** Weeks in a row with hours, the running week only if it has some. */
  streak: number;
}

const A_BIT_BEHIND = 0.9;

export function paceOf(internship: Internship, weeks: Week[], today: string): Pace {
  const leftMinutes = Math.max(0, internship.requiredMinutes - internship.loggedMinutes);
  const filled = weeks.filter((week) => week.totalMinutes > 0);
  const average = filled.length > 0 ? filled.reduce((sum, week) => sum + week.totalMinutes, 0) / filled.length : 0;
  return {
    leftMinutes,
    onSchedule: internship.loggedMinutes >= expected(internship, today) * A_BIT_BEHIND,
    doneAround: average > 0 && leftMinutes > 0 ? plusDays(today, Math.ceil((leftMinutes / average) * 7)) : null,
    streak: streakOf(weeks, today),
  };
}

function expected({ startsOn, endsOn, requiredMinutes }: Internship, today: string): number {
  const length = daysBetween(startsOn, endsOn);
  if (length <= 0) return 0;
  return requiredMinutes * Math.min(1, Math.max(0, daysBetween(startsOn, today) / length));
}

function streakOf(weeks: Week[], today: string): number {
  const past = weeks.filter((week) => week.startsOn <= today).toSorted((a, b) => b.startsOn.localeCompare(a.startsOn));
  const counted = past[0]?.days.length === 0 ? past.slice(1) : past;
  const gap = counted.findIndex((week) => week.days.length === 0);
  return gap === -1 ? counted.length : gap;
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
