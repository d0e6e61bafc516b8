import { fireEvent, screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { person, renderScreen } from '@/testing/render-screen';
import { serviceDouble } from '@/testing/service';
import type { Candidate, Duplicate } from '../api/types';
import { DuplicatesPage } from './duplicates-page';

const service = serviceDouble();
const at = { path: '/bedrijven/dubbel', at: '/bedrijven/dubbel', me: person('coordinator') };
const linde: Candidate = { id: 'c-1', version: 3, name: 'De Linde', leerbedrijfId: '100000412', kvk: '12345678', vestigingsnummer: '000012345678', address: 'Dorpsstraat 12, 6711 AB Ede', places: 2, trainers: 1, kept: 0 };
const pair: Duplicate = { one: linde, other: { ...linde, id: 'c-2', version: 8, leerbedrijfId: '100000999' }, reasons: ['SAME_KVK'] };

it('merges into the one that is chosen to stay', async () => {
  const seen: unknown[] = [];
  let left = [pair];
  service.use(
    http.get('*/api/matching/companies/duplicates', () => HttpResponse.json({ items: left, next: null })),
    http.post('*/api/matching/companies/c-2/merges', async ({ request }) => {
      seen.push(request.headers.get('If-Match'), await request.json());
      left = [];
      return new HttpResponse(null, { status: 204 });
    }),
  );
  renderScreen(<DuplicatesPage />, at);
  expect(await screen.findByText('Zelfde KVK-nummer en vestiging')).toBeTruthy();

  expect(screen.getByText('100000412 · KVK-nummer 12345678 · Vestigingsnummer 000012345678')).toBeTruthy();

  fireEvent.click(screen.getByRole('button', { name: 'Behoud De Linde (100000999)' }));
  expect(await screen.findByText(/Alles van De Linde \(100000412\) gaat naar De Linde/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Samenvoegen' }));

  expect(await screen.findByText('De bedrijven zijn samengevoegd')).toBeTruthy();
  expect(await screen.findByText('Geen dubbele bedrijven gevonden')).toBeTruthy();
  expect(seen).toEqual(['"8"', { otherId: 'c-1' }]);
});
