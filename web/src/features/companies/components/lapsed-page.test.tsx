import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { person, renderScreen } from '@/testing/render-screen';
import { serviceDouble } from '@/testing/service';
import type { LapsedRecognition } from '../api/types';
import { LapsedPage } from './lapsed-page';

const service = serviceDouble();
const at = { path: '/erkenningen', at: '/erkenningen', me: person('coordinator') };
const lapsed: LapsedRecognition = {
  companyId: 'c-1',
  companyName: 'De Linde',
  town: 'Ede',
  crebo: '25478',
  programmeName: 'Begeleider',
  ownerName: 'Elif Aydin',
  lapsedAt: '2026-11-01T10:00:00Z',
  verifiedAt: '2026-11-02T10:00:00Z',
  places: [{ id: 'p-1', title: 'Begeleider dagbesteding', openApplications: 2 }],
  placements: [
    { id: 'm-1', state: 'APPROVED', studentName: 'Yara Bouzid', groupName: 'MZ2B', placeTitle: 'Begeleider dagbesteding', supervisorName: 'Elif Aydin' },
    { id: 'm-2', state: 'PROPOSED', studentName: 'Sam Loon', groupName: 'MZ2B', placeTitle: 'Begeleider dagbesteding', supervisorName: null },
  ],
};

const where = async (name: RegExp) => (await screen.findByRole('link', { name })).getAttribute('href');

it('leads to the ways out of a lost recognition', async () => {
  service.use(http.get('*/api/matching/lapsed-recognitions', () => HttpResponse.json({ items: [lapsed], next: null })));
  renderScreen(<LapsedPage />, at);

  expect(await where(/Vraag het bedrijf/)).toBe('/bedrijven/c-1');
  expect(await where(/trek in: Begeleider dagbesteding/)).toBe('/aanbod/p-1');
  expect(await where(/Yara Bouzid overplaatsen/)).toBe('/plaatsingen/m-1?doen=overplaatsen');
  expect(await where(/plaatsing van Yara Bouzid beëindigen/)).toBe('/plaatsingen/m-1?doen=beeindigen');
  expect(await where(/Yara Bouzid laten doorgaan/)).toBe('/plaatsingen/m-1?doen=toestemming');
  expect(await where(/andere plek voor Sam Loon/)).toBe('/plaatsingen/m-2');
  expect(screen.getByText('2 studenten wachten op antwoord')).toBeTruthy();
});

it('says so when nothing is touched', async () => {
  service.use(http.get('*/api/matching/lapsed-recognitions', () => HttpResponse.json({ items: [], next: null })));
  renderScreen(<LapsedPage />, at);

  expect(await screen.findByText('Geen vervallen erkenningen')).toBeTruthy();
});
