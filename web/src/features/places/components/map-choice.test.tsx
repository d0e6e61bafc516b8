import { fireEvent, screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { person, renderScreen } from '@/testing/render-screen';
import { serviceDouble } from '@/testing/service';
import { MapChoice } from './map-choice';

const service = serviceDouble();
const address = '*/api/matching/settings/map';
const me = person('coordinator');

it('lets a coordinator choose tiles where the installation names them', async () => {
  let sent: unknown = null;
  service.use(
    http.get(address, () => HttpResponse.json({ tiles: false })),
    http.put(address, async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json({ tiles: true });
    }),
  );
  renderScreen(<MapChoice />, { path: '/instellingen', at: '/instellingen', me: { ...me, mapTiles: 'https://tiles.example/{z}/{x}/{y}.png' } });

  fireEvent.click(await screen.findByRole('switch'));

  expect(await screen.findByText('De kaart is aangepast')).toBeTruthy();
  expect(sent).toEqual({ tiles: true });
});

it('asks nothing where there is nothing to choose', () => {
  renderScreen(<MapChoice />, { path: '/instellingen', at: '/instellingen', me });

  expect(screen.queryByRole('switch')).toBeNull();
});
