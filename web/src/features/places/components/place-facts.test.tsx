import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { person, renderScreen } from '@/testing/render-screen';
import type { Place } from '../api/types';
import { PlaceFacts } from './place-facts';

const at = { path: '/plekken/:id', at: '/plekken/p-1', me: person('student') };
const place: Place = {
  id: 'p-1',
  title: 'Begeleider',
  company: { id: 'c-1', name: 'De Linde', town: 'Ede', size: null, recognised: true, rating: null },
  town: 'Ede',
  lat: 52,
  lon: 5.7,
  distanceKm: null,
  crebo: '25478',
  programmeName: 'Persoonlijk begeleider',
  also: [
    { crebo: '25477', name: 'Gehandicaptenzorg', recognised: true },
    { crebo: '25655', name: '', recognised: null },
  ],
  leerweg: 'BOL',
  startsOn: '2026-11-02',
  endsOn: '2027-03-26',
  daysPerWeek: 4,
  capacity: 2,
  room: 2,
  compensationCents: null,
  fit: { fits: true, reasons: [], barrier: null },
  applied: false,
  description: 'Je begeleidt.',
  tasks: '',
  workProcesses: ['B1-K1-W1', 'B1-K1-W2'],
  requirements: '',
  minimumAge: null,
  needsVog: false,
  trainerName: 'Anja van Dam',
  leerbedrijfId: '100000412',
};

it('names every programme that a place is for, and what can be practised there', () => {
  renderScreen(<PlaceFacts place={place} />, at);

  expect(screen.getByText('Persoonlijk begeleider, 25478, BOL')).toBeTruthy();
  expect(screen.getByText('Gehandicaptenzorg, 25477 · 25655')).toBeTruthy();
  expect(screen.getByText('B1-K1-W2')).toBeTruthy();
});

it('leaves out what a place does not have', () => {
  renderScreen(<PlaceFacts place={{ ...place, also: [], workProcesses: [] }} />, at);

  expect(screen.queryByText('Ook voor')).toBeNull();
  expect(screen.queryByText('Werkprocessen')).toBeNull();
  expect(screen.queryByText('VOG')).toBeNull();
});
