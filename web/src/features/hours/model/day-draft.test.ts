import { expect, it } from 'vitest';
import type { Day } from '../api/types';
import { bodyOf, draftOf, faultOf, minutesOf, sameAs, stepped } from './day-draft';

const worked: Day = { date: '2026-11-20', kind: 'WORKED', minutes: 450, startsAt: '09:00', endsAt: '17:00', breakMinutes: 30, note: 'Verslag' };

it('begins like the usual day, without its note', () => {
  expect(draftOf(null, worked)).toEqual({ kind: 'WORKED', startsAt: '09:00', endsAt: '17:00', breakMinutes: 30, note: '' });
});

it('begins with the times of a day that only said minutes', () => {
  const said = { ...worked, startsAt: null, endsAt: null, breakMinutes: null, minutes: 240 };
  expect(minutesOf(draftOf(said, null))).toBe(240);
});

it('steps half an hour, and stops before the day is empty', () => {
  const draft = draftOf(worked, null);
  expect(minutesOf(stepped(draft, 1))).toBe(480);
  const short = { ...draft, endsAt: '09:45' };
  expect(stepped(short, -1)).toBe(short);
});

it('sees what can not be true', () => {
  const draft = draftOf(worked, null);
  expect(faultOf({ ...draft, endsAt: '08:00' })).toBe('endBeforeStart');
  expect(faultOf({ ...draft, endsAt: '09:30' })).toBe('breakTooLong');
  expect(faultOf({ ...draft, startsAt: '' })).toBe('timeMissing');
  expect(faultOf({ ...draft, kind: 'SICK', endsAt: '08:00' })).toBeNull();
});

it('sends no times for a day that was not worked', () => {
  expect(bodyOf({ ...draftOf(worked, null), kind: 'SICK' })).toEqual({ kind: 'SICK', startsAt: null, endsAt: null, breakMinutes: null, minutes: 0, note: 'Verslag' });
});

it('repeats times, not words', () => {
  expect(sameAs(worked)).toMatchObject({ startsAt: '09:00', endsAt: '17:00', minutes: 450, note: '' });
});
