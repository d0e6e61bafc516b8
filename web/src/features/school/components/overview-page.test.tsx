import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { person, renderScreen } from '@/testing/render-screen';
import { serviceDouble } from '@/testing/service';
import { OverviewPage } from './overview-page';

const service = serviceDouble();

it('leads from a figure to those behind it', async () => {
  service.use(
    http.get('*/api/matching/figures', () =>
      HttpResponse.json({ students: 1984, withPlace: 1871, withoutPlace: 113, proposed: 40, applicationsOpen: 25, companies: 1500, places: 2600, room: 700 }),
    ),
    http.get('*/api/matching/lapsed-recognitions', () => HttpResponse.json({ items: [], next: null })),
  );
  renderScreen(<OverviewPage />, { path: '/', at: '/', me: person('coordinator') });

  const to = (name: RegExp) => screen.getByRole('link', { name }).getAttribute('href');
  expect((await screen.findByRole('link', { name: /Zonder plek/ })).textContent).toContain('113');
  expect(to(/Zonder plek/)).toBe('/rapporten');
  expect(to(/Wacht op goedkeuring/)).toBe('/plaatsingen?stand=PROPOSED');
  expect(to(/Sollicitaties zonder antwoord/)).toBe('/sollicitaties?stand=SUBMITTED');
  expect(to(/^Rapporten/)).toBe('/rapporten');
});
