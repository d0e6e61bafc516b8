import { plusDays } from '@/lib/format/dates';
import type { Day, Week } from '../api/types';

interface Slot {
  date: string;
  day: Day | undefined;
}

/** Monday to Friday, and the weekend only where something was logged. */
export function daysOf(week: Week): Slot[] {
  return [0, 1, 2, 3, 4, 5, 6]
    .map((ahead) => plusDays(week.startsOn, ahead))
    .map((date) => ({ date, day: week.days.find((day) => day.date === date) }))
    .filter(({ day }, index) => index < 5 || day !== undefined);
}
