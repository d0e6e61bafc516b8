import { afterEach, expect, it } from 'vitest';
import { i18n } from './i18n';
import { rememberLanguage } from './language';

i18n.addResourceBundle('nl', 'proef', { students_one: '{{count}} student', students_other: '{{count}} studenten', cohort: 'cohort {{year}}' });
const say = (key: string, values: object) => i18n.t(key, { ns: 'proef', lng: 'nl', ...values });

afterEach(() => rememberLanguage('nl'));

it('writes a number in a text as the reader does', () => {
  expect(say('students', { count: 1984 })).toBe('1.984 studenten');
  expect(say('students', { count: 1 })).toBe('1 student');

  rememberLanguage('en');
  expect(say('students', { count: 1984 })).toBe('1,984 studenten');
});

it('leaves a year as it is', () => {
  expect(say('cohort', { year: '2025' })).toBe('cohort 2025');
});
