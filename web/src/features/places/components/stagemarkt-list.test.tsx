import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { person, renderScreen } from '@/testing/render-screen';
import { serviceDouble } from '@/testing/service';
import { StagemarktList } from './stagemarkt-list';

const service = serviceDouble();
const places = '*/api/connector/stagemarkt/places';
const at = { path: '/zoeken', at: '/zoeken', me: person('supervisor') };
const offer = { id: 'o-1', title: 'Kom leren bij Atelier 12', companyName: 'Atelier 12', leerbedrijfId: '100000412', street: 'Markt', houseNumber: '3', postcode: null, town: 'Arnhem', distanceKm: 9.5, leerweg: 'BOL', startsOn: '2027-02-01', daysPerWeek: 4 };

it('shows what Stagemarkt offers around the same town', async () => {
  let asked = '';
  service.use(
    http.get(places, ({ request }) => {
      asked = new URL(request.url).search;
      return HttpResponse.json({ available: true, notice: null, items: [offer], total: 1, more: false });
    }),
  );
  renderScreen(<StagemarktList near="Wageningen" />, at);

  expect(await screen.findByText('Kom leren bij Atelier 12')).toBeTruthy();
  expect(screen.getByText('BOL · 4 dagen · vanaf 1 feb')).toBeTruthy();
  expect(asked).toBe('?town=Wageningen&km=25&page=1');
});

it('lets a student bring a place in, with what Stagemarkt shows of it', async () => {
  service.use(
    http.get('*/api/matching/profile', () => HttpResponse.json({ crebo: '25478' })),
    http.get(places, () => HttpResponse.json({ available: true, notice: null, items: [offer], total: 1, more: false })),
  );
  renderScreen(<StagemarktList near="Wageningen" />, { ...at, me: person('student') });

  const link = await screen.findByRole('link', { name: 'Breng in: Kom leren bij Atelier 12' });
  const address = new URL(link.getAttribute('href')!, 'http://localhost');
  expect(address.pathname).toBe('/eigen-plekken/nieuw');
  expect(Object.fromEntries(address.searchParams)).toMatchObject({ companyName: 'Atelier 12', leerbedrijfId: '100000412', houseNumber: '3', daysPerWeek: '4' });
  expect(address.searchParams.has('postcode')).toBe(false);
});

it('says plainly that Stagemarkt does not answer', async () => {
  service.use(http.get(places, () => HttpResponse.json({ available: false, notice: 'Stagemarkt antwoordt nu niet.', items: [], total: 0, more: false })));
  renderScreen(<StagemarktList near="Wageningen" />, at);

  expect(await screen.findByText('Stagemarkt antwoordt nu niet.')).toBeTruthy();
});

it('asks for the programme that is looked for', async () => {
  let asked = '';
  service.use(
    http.get('*/api/matching/profile', () => HttpResponse.json({ crebo: '25478' })),
    http.get(places, ({ request }) => {
      asked = new URL(request.url).search;
      return HttpResponse.json({ available: true, notice: null, items: [offer], total: 1, more: false });
    }),
  );
  renderScreen(<StagemarktList near="Wageningen" />, { ...at, at: '/zoeken?crebo=25480', me: person('student') });

  expect(await screen.findByText('Kom leren bij Atelier 12')).toBeTruthy();
  expect(asked).toBe('?crebo=25480&town=Wageningen&km=25&page=1');
});

it('asks for the postcode that was typed', async () => {
  let asked = '';
  service.use(
    http.get(places, ({ request }) => {
      asked = new URL(request.url).search;
      return HttpResponse.json({ available: true, notice: null, items: [offer], total: 1, more: false });
    }),
  );
  renderScreen(<StagemarktList near="6711 · Ede" />, { ...at, at: '/zoeken?town=6711+AA' });

  expect(await screen.findByText('Kom leren bij Atelier 12')).toBeTruthy();
  expect(asked).toBe('?postcode=6711+AA&km=25&page=1');
});

it('asks by what the search is narrowed to, and for more when a page has nothing left of it', async () => {
  let asked = '';
  service.use(
    http.get(places, ({ request }) => {
      asked = new URL(request.url).search;
      return HttpResponse.json({ available: true, notice: null, items: [], total: 41, more: true });
    }),
  );
  renderScreen(<StagemarktList near="Elst (Utrecht)" />, { ...at, at: '/zoeken?words=zorg&leerweg=BBL&level=3&days=4&until=2027-03-01&crebo=all' });

  expect(await screen.findByRole('button', { name: 'Toon meer' })).toBeTruthy();
  expect(asked).toBe('?town=Elst&km=25&words=zorg&leerweg=BBL&level=3&days=4&until=2027-03-01&page=1');
});

it('says what to choose before Stagemarkt can be asked', () => {
  renderScreen(<StagemarktList near="" />, { ...at, at: '/zoeken?bron=stagemarkt' });

  expect(screen.getByText(/^Kies een plaats of een opleiding/)).toBeTruthy();
});

it('asks nothing when it does not know around where', () => {
  renderScreen(<StagemarktList near="" />, at);

  expect(screen.queryByText('Ook op Stagemarkt')).toBeNull();
});
