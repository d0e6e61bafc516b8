import { expect, it } from 'vitest';
import { dropLink, heldLink, holdLink, readLink, tokenFor } from './link';

const NOW = Date.parse('2026-11-23T12:00:00Z');

function token(claims: object): string {
  const part = btoa(JSON.stringify(claims)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  return `e30.${part}.c2ln`;
}

const week = { resource: 'internship/weeks/w1', path: '/uren/weken/w1', exp: NOW / 1000 + 60 };

it('reads where a link leads', () => {
  expect(readLink(token(week), NOW)).toMatchObject({ path: '/uren/weken/w1', resource: 'internship/weeks/w1' });
});

it('refuses a link that is too old or damaged', () => {
  expect(readLink(token({ ...week, exp: NOW / 1000 - 1 }), NOW)).toBeNull();
  expect(readLink('no.token', NOW)).toBeNull();
});

it('refuses a path that leaves the client', () => {
  expect(readLink(token({ ...week, path: '//elsewhere.example' }), NOW)).toBeNull();
  expect(readLink(token({ ...week, path: 'https://elsewhere.example' }), NOW)).toBeNull();
});

it('sends the token for its own resource only', () => {
  holdLink({ token: 't', resource: 'internship/weeks/w1', path: '/uren/weken/w1', expires: Date.now() + 60_000 });

  expect(tokenFor('/api/internship/weeks/w1/approval')).toBe('t');
  expect(tokenFor('/api/internship/weeks/w10')).toBeUndefined();
  expect(tokenFor('/api/notification/tasks')).toBeUndefined();

  dropLink();
  expect(heldLink()).toBeNull();
});
