import { expect, it } from 'vitest';
import { plusDays } from '@/lib/format/dates';
import type { Week } from '../api/types';
import { nextHoursStep } from './next-hours-step';
import { MONDAY, openWeek } from './weeks.fixture';

const facts = { usualDay: null, today: plusDays(MONDAY, 1), daysPerWeek: 4, startsOn: '2026-11-02', endsOn: '2027-03-26' };
const lastMonday = plusDays(MONDAY, -7);

it('asks for today first', () => {
  expect(nextHoursStep({ ...facts, weeks: [openWeek(MONDAY, 1)] })).toMatchObject({ kind: 'log', date: '2026-11-24' });
});

it('asks for the day before when today is in', () => {
  const week = openWeek(MONDAY, 0);
  week.days = [{ ...openWeek(MONDAY, 2).days[1]! }];
  expect(nextHoursStep({ ...facts, weeks: [week] })).toMatchObject({ kind: 'log', date: MONDAY });
});

it('puts a week that came back before everything', () => {
  const returned: Week = { ...openWeek(lastMonday, 4), state: 'REJECTED' };
  expect(nextHoursStep({ ...facts, weeks: [returned, openWeek(MONDAY, 0)] })).toMatchObject({ kind: 'correct' });
});

it('hands in a week that is over or full', () => {
  expect(nextHoursStep({ ...facts, weeks: [openWeek(lastMonday, 2), openWeek(MONDAY, 0)] })).toMatchObject({ kind: 'submit' });
  expect(nextHoursStep({ ...facts, today: plusDays(MONDAY, 3), weeks: [openWeek(MONDAY, 4)] })).toMatchObject({ kind: 'submit' });
});

it('does not hand in what still waits on the device', () => {
  const week = openWeek(MONDAY, 4);
  week.days[3]!.waiting = true;
  expect(nextHoursStep({ ...facts, today: plusDays(MONDAY, 3), weeks: [week] })).toEqual({ kind: 'done' });
});

it('asks nothing outside the internship', () => {
  expect(nextHoursStep({ ...facts, startsOn: plusDays(MONDAY, 2), weeks: [openWeek(MONDAY, 0)] })).toEqual({ kind: 'done' });
});
