import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { person, renderScreen } from '@/testing/render-screen';
import { serviceDouble } from '@/testing/service';
import type { Application } from '../api/types';
import { ApplicationPage } from './application-page';

const service = serviceDouble();
const at = { path: '/sollicitaties/:id', at: '/sollicitaties/a-1' };

const nameless: Application = {
  id: 'a-1',
  state: 'SUBMITTED',
  version: 0,
  place: { id: 'p-1', title: 'Persoonlijk begeleider', companyName: 'Zorggroep De Linde', town: 'Ede' },
  student: { id: null, name: null, programmeName: 'Persoonlijk begeleider', groupName: null },
  motivation: 'Ik ben ▒▒▒ en kan goed luisteren.',
  submittedAt: '2026-11-02T10:00:00Z',
  decidedAt: null,
  reason: null,
  placementId: null,
  may: { decide: true, withdraw: false },
};

const answer = (application: Application) => service.use(http.get('*/api/matching/applications/a-1', () => HttpResponse.json(application)));

it('tells a trainer why there is no name yet', async () => {
  answer(nameless);
  renderScreen(<ApplicationPage />, { ...at, me: person('trainer') });

  expect(await screen.findByRole('heading', { name: 'Sollicitatie van de student' })).toBeTruthy();
  expect(screen.getByText('Eerst de motivatie, dan de naam')).toBeTruthy();
});

it('tells the school who saw what', async () => {
  answer({ ...nameless, student: { id: 's-1', name: 'Yara Bouzid', programmeName: 'Zorg', groupName: 'MZ2B' }, may: { decide: false, withdraw: false } });
  service.use(
    http.get('*/api/matching/applications/a-1/disclosures', () =>
      HttpResponse.json({ items: [{ id: 'd-1', personName: 'Anja van Dam', what: 'IDENTITY', occasion: 'ACCEPTANCE', at: '2026-11-03T10:00:00Z' }], next: null }),
    ),
  );
  renderScreen(<ApplicationPage />, { ...at, me: person('coordinator') });

  expect(await screen.findByText('Anja van Dam zag wie er solliciteert')).toBeTruthy();
  expect(screen.queryByText('Eerst de motivatie, dan de naam')).toBeNull();
});
