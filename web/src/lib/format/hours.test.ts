import { expect, it } from 'vitest';
import { rememberLanguage } from '@/lib/i18n/language';
import { hours, hoursInFull, timeOf, worked } from './hours';

it('writes whole hours without minutes', () => {
  expect(hours(480)).toBe('8 u');
  expect(hoursInFull(480)).toBe('8 uur');
});

it('writes minutes in two digits', () => {
  expect(hours(450)).toBe('7 u 30');
  expect(hours(485)).toBe('8 u 05');
});

it('writes thousands with a point', () => {
  expect(hours(1984 * 60)).toBe('1.984 u');
});

it('writes English for who chose it', () => {
  rememberLanguage('en');
  expect(hours(450)).toBe('7 h 30');
  expect(hoursInFull(60)).toBe('1 hour');
});

it('takes the break off the day', () => {
  expect(worked('08:30', '17:00', 30)).toBe(480);
  expect(worked('17:00', '08:30', 30)).toBeLessThan(0);
});

it('keeps a time within its day', () => {
  expect(timeOf(-30)).toBe('00:00');
  expect(timeOf(25 * 60)).toBe('23:59');
});
