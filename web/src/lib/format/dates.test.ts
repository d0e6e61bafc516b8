import { expect, it } from 'vitest';
import { longDay, momentOf, plusDays, time, today, weekOf } from './dates';

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

it('takes a time as Dutch clocks show it, in winter and in summer', () => {
  expect(momentOf('2027-03-09', '15:30').toISOString()).toBe('2027-03-09T14:30:00.000Z');
  expect(momentOf('2027-07-09', '00:30').toISOString()).toBe('2027-07-08T22:30:00.000Z');
  expect(momentOf('2027-03-28', '01:30').toISOString()).toBe('2027-03-28T00:30:00.000Z');
  expect(momentOf('2027-03-28', '03:30').toISOString()).toBe('2027-03-28T01:30:00.000Z');
});
