import { fireEvent, screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { person, renderScreen } from '@/testing/render-screen';
import { serviceDouble } from '@/testing/service';
import type { Shortlist } from '../api/types';
import { ShortlistButton } from './shortlist-button';
import { ShortlistPage } from './shortlist-page';

const service = serviceDouble();
const shortlist = '*/api/matching/shortlist';
const at = { path: '/voorkeuren', at: '/voorkeuren', me: person('student') };

const list = (open: boolean): Shortlist => ({
  period: { id: 'w-1', name: 'Stage voorjaar 2027', startsOn: '2027-02-01', endsOn: '2027-07-09' },
  version: 4,
  open,
  most: 12,
  choices: ['a', 'b', 'c'].map((placeId) => ({
    placeId,
    title: `Plek ${placeId}`,
    companyName: 'De Linde',
    town: 'Ede',
    room: 2,
    firstChoices: 3,
    distanceKm: 1.2,
  })),
});

it('moves a place up, of the version that was seen', async () => {
  let sent: unknown = null;
  let version: string | null = null;
  service.use(
    http.get(shortlist, () => HttpResponse.json(list(true))),
    http.put(shortlist, async ({ request }) => {
      sent = await request.json();
      version = request.headers.get('If-Match');
      return HttpResponse.json({ ...list(true), version: 5 });
    }),
  );
  renderScreen(<ShortlistPage />, at);

  fireEvent.click(await screen.findByRole('button', { name: 'Plek c een plaats omhoog' }));

  expect(await screen.findByText('Je volgorde is bewaard')).toBeTruthy();
  expect(sent).toEqual({ places: ['a', 'c', 'b'] });
  expect(version).toBe('"4"');
});

it('says why the list stands still', async () => {
  service.use(http.get(shortlist, () => HttpResponse.json(list(false))));
  renderScreen(<ShortlistPage />, at);

  expect(await screen.findByText(/Tot de uitslag staat je lijst vast/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Plek b van je lijst halen', description: /Tot de uitslag staat je lijst vast/ })).toHaveProperty('disabled', true);
});

it('says beside the button of a place why it cannot be put on the list', async () => {
  service.use(http.get(shortlist, () => HttpResponse.json(list(false))));
  renderScreen(<ShortlistButton placeId="d" />, at);

  const add = await screen.findByRole('button', { description: /Tot de uitslag staat je lijst vast/ });
  expect(add).toHaveProperty('disabled', true);
});
