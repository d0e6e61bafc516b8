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
    misfit: null,
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

it('says who else chose a place first, and which place can never be given', async () => {
  const { choices, ...rest } = list(true);
  const [mine, other, misfit] = choices as [Shortlist['choices'][0], Shortlist['choices'][0], Shortlist['choices'][0]];
  service.use(
    http.get(shortlist, () =>
      HttpResponse.json({ ...rest, choices: [{ ...mine, firstChoices: 2 }, { ...other, firstChoices: 1 }, { ...misfit, misfit: 'Dit is voor een andere opleiding' }] }),
    ),
  );
  renderScreen(<ShortlistPage />, at);

  expect(await screen.findByText(/jij en 2 anderen kozen deze als eerste/)).toBeTruthy();
  expect(screen.getByText(/1 student koos deze als eerste/)).toBeTruthy();
  expect(screen.getByText('Deze plek kun je niet krijgen. Dit is voor een andere opleiding.')).toBeTruthy();
});

it('says why the list stands still', async () => {
  service.use(http.get(shortlist, () => HttpResponse.json(list(false))));
  renderScreen(<ShortlistPage />, at);

  expect(await screen.findByText(/Tot de uitslag staat je lijst vast/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Plek b van je lijst halen', description: /Tot de uitslag staat je lijst vast/ })).toHaveProperty('disabled', true);
});

it('puts no place on the list that can never be given, and says why', async () => {
  service.use(http.get(shortlist, () => HttpResponse.json(list(true))));
  renderScreen(<ShortlistButton placeId="d" misfit="Dit is voor een andere opleiding" />, at);

  expect(await screen.findByRole('button', { description: 'Dit is voor een andere opleiding' })).toHaveProperty('disabled', true);
});

it('says beside the button of a place why it cannot be put on the list', async () => {
  service.use(http.get(shortlist, () => HttpResponse.json(list(false))));
  renderScreen(<ShortlistButton placeId="d" />, at);

  const add = await screen.findByRole('button', { description: /Tot de uitslag staat je lijst vast/ });
  expect(add).toHaveProperty('disabled', true);
});
