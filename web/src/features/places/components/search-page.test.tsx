import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { person, renderScreen } from '@/testing/render-screen';
import { serviceDouble } from '@/testing/service';
import { SearchPage } from './search-page';

const service = serviceDouble();

const place = {
  title: 'Begeleider',
  company: { id: 'c-1', name: 'De Linde', town: 'Ede', size: null, recognised: true, rating: null },
  town: 'Ede',
  lat: 52.03,
  lon: 5.66,
};

it('keeps the words where they are when something comes above what is found', async () => {
  service.use(http.all('*/api/*', () => HttpResponse.json({ items: [], next: null, total: 0, more: false, facets: [], near: null, alike: false })));
  renderScreen(<SearchPage above={<p>Je begeleider stelt voor</p>} />, { path: '/zoeken', at: '/zoeken', me: person('coordinator') });

  const words = screen.getByRole('searchbox');
  const above = screen.getByText('Je begeleider stelt voor');
  const empty = await screen.findByText('Geen plekken gevonden');
  expect(words.compareDocumentPosition(above) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  expect(above.compareDocumentPosition(empty) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});

it('says what is wrong with a town once, at the field, with nothing of an older search beneath', async () => {
  const errors = [{ field: 'town', code: 'cell-unknown-town-near', message: 'Deze plaats kennen we niet. Bedoel je Nijmegen?' }];
  service.use(
    http.get('*/api/matching/places', () => HttpResponse.json({ detail: 'Er klopt iets niet.', errors }, { status: 400 })),
    http.get('*/api/connector/stagemarkt/places', () => HttpResponse.json({ available: true, notice: null, items: [], total: 0, more: false })),
    http.all('*/api/*', () => HttpResponse.json([])),
  );
  renderScreen(<SearchPage />, { path: '/zoeken', at: '/zoeken?town=Nijmegn', me: person('coordinator') });

  expect(await screen.findByText('Deze plaats kennen we niet. Bedoel je Nijmegen?')).toBeTruthy();
  await waitFor(() => expect(screen.queryByText('Ook op Stagemarkt')).toBeNull());
  expect(screen.queryByText('Probeer opnieuw')).toBeNull();
  expect(screen.queryByText('Er klopt iets niet.')).toBeNull();
});

it('shows no distance when there is nothing to be far from, and the newest first', async () => {
  service.use(http.all('*/api/*', () => HttpResponse.json({ items: [], next: null, total: 0, more: false, facets: [], near: null, alike: false })));
  renderScreen(<SearchPage />, { path: '/zoeken', at: '/zoeken', me: person('supervisor') });

  await waitFor(() => expect(screen.queryByLabelText('Afstand')).toBeNull());
  expect(screen.getByLabelText<HTMLSelectElement>('Volgorde').selectedOptions[0]!.textContent).toBe('Nieuwste eerst');
  expect(screen.queryByText('Dichtbij eerst')).toBeNull();
});

it('shows where a postcode lies', async () => {
  const near = { name: '6511 · Nijmegen', province: 'Gelderland', lat: 51.84, lon: 5.86 };
  service.use(http.all('*/api/*', () => HttpResponse.json({ items: [], next: null, total: 0, more: false, facets: [], near, alike: false })));
  renderScreen(<SearchPage />, { path: '/zoeken', at: '/zoeken?town=6511', me: person('supervisor') });

  expect(await screen.findByText('6511 · Nijmegen')).toBeTruthy();
  expect(screen.getByLabelText<HTMLSelectElement>('Afstand').value).toBe('25');
});

it('keeps in the address that a phone shows the map, and says how many of the places are on it', async () => {
  const places = [{ ...place, id: 'p-1' }];
  service.use(
    http.get('*/api/matching/places', () => HttpResponse.json({ items: places, next: 'more', total: 37, more: false, facets: [], near: null, alike: false })),
    http.all('*/api/*', () => HttpResponse.json({ items: [], next: null })),
  );
  renderScreen(<SearchPage />, { path: '/zoeken', at: '/zoeken?beeld=kaart', me: person('supervisor') });

  expect(await screen.findByText(/37 plekken gevonden · 1 op de kaart/)).toBeTruthy();
  expect(screen.getByRole('radio', { name: 'Kaart' }).getAttribute('checked')).not.toBeNull();
  expect(screen.getByRole('button', { name: 'Toon meer' })).toBeTruthy();
});
