import { expect, it } from 'vitest';
import { plusDays } from '@/lib/format/dates';
import type { Internship } from '../api/types';
import { paceOf } from './pace';
import { MONDAY, openWeek } from './weeks.fixture';

const internship = { startsOn: plusDays(MONDAY, -14), endsOn: plusDays(MONDAY, 126), requiredMinutes: 640 * 60, loggedMinutes: 64 * 60 } as Internship;
const weeks = [openWeek(plusDays(MONDAY, -14), 4), openWeek(plusDays(MONDAY, -7), 4), openWeek(MONDAY, 0)];

it('counts on at the present pace', () => {
  const pace = paceOf(internship, weeks, MONDAY);
  expect(pace).toMatchObject({ leftMinutes: 576 * 60, onSchedule: true, streak: 2 });
  expect(pace.doneAround).toBe(plusDays(MONDAY, 126));
});

it('says so without a pace', () => {
  expect(paceOf({ ...internship, loggedMinutes: 0 }, [openWeek(MONDAY, 0)], MONDAY)).toMatchObject({ doneAround: null, streak: 0, onSchedule: false });
});
