import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { person, renderScreen } from '@/testing/render-screen';
import type { Place } from '../api/types';
import { FitPill } from './fit-pill';

const place = {
  applied: false,
  fit: { fits: false, reasons: [{ code: 'fit-not-recognised', message: 'Niet erkend voor jouw opleiding' }] },
} as unknown as Place;

it.each([
  ['student', 'Niet erkend voor jouw opleiding'],
  ['coordinator', 'Niet erkend voor deze opleiding'],
  ['supervisor', 'Niet erkend voor deze opleiding'],
] as const)('says to a %s why a place does not fit', (role, said) => {
  renderScreen(<FitPill place={place} />, { path: '/', at: '/', me: person(role) });

  expect(screen.getByText(said)).toBeTruthy();
});
