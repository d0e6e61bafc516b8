import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { person, renderScreen } from '@/testing/render-screen';
import { serviceDouble } from '@/testing/service';
import { SearchPage } from './search-page';

const service = serviceDouble();

it('keeps the words where they are when something comes above what is found', async () => {
  service.use(http.all('*/api/*', () => HttpResponse.json({ items: [], next: null, total: 0, more: false, facets: [], near: null, alike: false })));
  renderScreen(<SearchPage above={<p>Je begeleider stelt voor</p>} />, { path: '/zoeken', at: '/zoeken', me: person('coordinator') });

  const words = screen.getByRole('searchbox');
  const above = screen.getByText('Je begeleider stelt voor');
  const empty = await screen.findByText('Geen plekken gevonden');
  expect(words.compareDocumentPosition(above) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  expect(above.compareDocumentPosition(empty) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});
