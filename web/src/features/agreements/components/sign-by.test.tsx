import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { longDay, today } from '@/lib/format/dates';
import { renderScreen } from '@/testing/render-screen';
import type { Agreement } from '../api/types';
import { SignBy } from './sign-by';

const show = (agreement: Pick<Agreement, 'state' | 'signBy'>) => renderScreen(<SignBy agreement={agreement} />, { path: '/', at: '/' });

it('names the last day to sign', () => {
  show({ state: 'SIGNING', signBy: '2100-03-09' });

  expect(screen.getByText('Uiterlijk dinsdag 9 maart tekenen')).toBeTruthy();
});

it('counts the day itself', () => {
  show({ state: 'SIGNING', signBy: today() });

  expect(screen.getByText(`Uiterlijk ${longDay(today())} tekenen`)).toBeTruthy();
});

it('says so when the day has passed', () => {
  show({ state: 'SIGNING', signBy: '2021-03-09' });

  expect(screen.getByText('De overeenkomst had op dinsdag 9 maart getekend moeten zijn.')).toBeTruthy();
});

it('says nothing once everybody has signed, or when there is no day', () => {
  show({ state: 'SIGNED', signBy: '2100-03-09' });
  show({ state: 'WITHDRAWN', signBy: '2100-03-09' });
  show({ state: 'SIGNING', signBy: null });

  expect(screen.queryByText(/9 maart|tekenen/)).toBeNull();
});
