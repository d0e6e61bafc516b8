import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { person, renderScreen } from '@/testing/render-screen';
import { serviceDouble } from '@/testing/service';
import type { OtherPlace, OwnResult } from '../api/types';
import { OwnResultPage } from './own-result-page';

const service = serviceDouble();

const without: OwnResult = {
  roundId: 'r-1',
  name: 'Februari',
  state: 'PUBLISHED',
  commitment: 'abc',
  nearestFirst: false,
  farthestKm: null,
  seed: 'def',
  publishedAt: '2026-11-20T11:00:00Z',
  method: 'B',
  students: 5,
  turn: 5,
  draw: 5,
  band: 'ALL',
  placeId: null,
  choice: null,
  reason: null,
  choices: [],
};

const open: OtherPlace = {
  placeId: 'pl-1',
  title: 'Begeleider',
  companyName: 'De Linde',
  town: 'Ede',
  choice: null,
  metres: 4200,
  room: 2,
  refusal: null,
};

function show(places: OtherPlace[]) {
  service.use(
    http.get('*/api/matching/allocations', () => HttpResponse.json({ items: [without], next: null })),
    http.get('*/api/matching/allocations/open-places', () => HttpResponse.json({ items: places, next: null })),
  );
  renderScreen(<OwnResultPage />, { path: '/verdeling', at: '/verdeling', me: person('student') });
}

it('shows who got no place the places that are still free, each with a way to apply', async () => {
  show([open]);

  const row = await screen.findByRole('link', { name: /De Linde · Begeleider/ });
  expect(row.getAttribute('href')).toBe('/plekken/pl-1');
  expect(row.textContent).toContain('Ede · 4,2 km · nog 2 vrij');
});

it('says what to do when there is none', async () => {
  show([]);

  expect(await screen.findByText(/Er is nu geen vrije plek die bij je past\. Je begeleider zoekt met je mee/)).toBeTruthy();
});
