import { fireEvent, screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { person, renderScreen } from '@/testing/render-screen';
import { serviceDouble } from '@/testing/service';
import { SearchFilters } from './search-filters';

const service = serviceDouble();

it('says how many places each choice leaves, and hides what nothing is known of', () => {
  renderScreen(
    <SearchFilters
      facets={[
        { filter: 'room', value: 'true', count: 12 },
        { filter: 'leerweg', value: 'BBL', count: 3 },
        { filter: 'level', value: '2', count: 0 },
      ]}
    />,
    { path: '/zoeken', at: '/zoeken', me: person('supervisor') },
  );

  expect(screen.getByRole('button', { name: 'Nog plek (12)' }).getAttribute('aria-pressed')).toBe('false');
  fireEvent.click(screen.getByRole('button', { name: 'Meer filters' }));
  fireEvent.click(screen.getByRole('button', { name: 'BBL (3)' }));

  expect(screen.getByRole('button', { name: 'BBL (3)' }).getAttribute('aria-pressed')).toBe('true');
  expect(screen.getByRole('button', { name: 'Meer filters (1)' })).toBeTruthy();
  expect(screen.queryByRole('group', { name: 'Niveau' })).toBeNull();
});

it('says that there are at least so many when not all were counted', () => {
  renderScreen(
    <SearchFilters
      more
      facets={[
        { filter: 'room', value: 'true', count: 950 },
        { filter: 'leerweg', value: 'BBL', count: 0 },
      ]}
    />,
    { path: '/zoeken', at: '/zoeken', me: person('supervisor') },
  );

  expect(screen.getByRole('button', { name: 'Nog plek (950+)' })).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Meer filters' }));
  expect(screen.getByRole('button', { name: 'BBL' })).toBeTruthy();
});

it("narrows to a student's own period, and back", async () => {
  service.use(http.get('*/api/matching/profile', () => HttpResponse.json({ startsOn: '2027-02-01', endsOn: '2027-06-30' })));
  renderScreen(<SearchFilters facets={[{ filter: 'period', value: 'true', count: 7 }]} />, { path: '/zoeken', at: '/zoeken', me: person('student') });

  fireEvent.click(await screen.findByRole('button', { name: 'In mijn periode (7)' }));
  expect(screen.getByLabelText<HTMLInputElement>('Tot en met').value).toBe('2027-06-30');

  fireEvent.click(screen.getByRole('button', { name: 'In mijn periode (7)' }));
  expect(screen.getByLabelText<HTMLInputElement>('Tot en met').value).toBe('');
});
