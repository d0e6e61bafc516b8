import { expect, it } from 'vitest';
import { longDay, plusDays, time, today, weekOf } from './dates';

it('names a day as people say it', () => {
  expect(longDay('2027-03-09')).toBe('dinsdag 9 maart');
  expect(time('08:30:00')).toBe('8.30');
});

it('counts ISO weeks over the turn of the year', () => {
  expect(weekOf('2026-12-31')).toBe('2026-W53');
  expect(weekOf('2027-01-03')).toBe('2026-W53');
  expect(weekOf('2027-01-04')).toBe('2027-W01');
});

it('adds days over the change of the clock', () => {
  expect(plusDays('2027-03-27', 2)).toBe('2027-03-29');
});

it('knows the Dutch day when it is still yesterday in UTC', () => {
  expect(today(new Date('2026-11-22T23:30:00Z'))).toBe('2026-11-23');
});
