import { fireEvent, screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { person, renderScreen } from '@/testing/render-screen';
import { serviceDouble } from '@/testing/service';
import { PlacementsPage } from './placements-page';

const service = serviceDouble();

it('gives the list and its workbook with the state that is chosen', async () => {
  const asked: string[] = [];
  service.use(
    http.get('*/api/matching/placements', ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.json({ items: [], next: null });
    }),
  );
  renderScreen(<PlacementsPage />, { path: '/plaatsingen', at: '/plaatsingen', me: person('coordinator') });

  fireEvent.click(await screen.findByRole('button', { name: 'Goedgekeurd' }));

  expect(await screen.findByText('Niets met deze stand')).toBeTruthy();
  expect(asked.at(-1)).toBe('?state=APPROVED');
  expect(screen.getByRole('link', { name: 'Naar Excel' }).getAttribute('href')).toBe('/api/matching/placements/export?state=APPROVED');
});
