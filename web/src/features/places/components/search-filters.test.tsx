import { fireEvent, screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { useLocation } from 'react-router';
import { beforeEach, expect, it } from 'vitest';
import { person, renderScreen } from '@/testing/render-screen';
import { serviceDouble } from '@/testing/service';
import { SearchFilters } from './search-filters';

const service = serviceDouble();

beforeEach(() => {
  const items = [
    { crebo: '25478', name: 'Begeleider', level: 4 },
    { crebo: '25655', name: 'Kok', level: 2 },
  ];
  service.use(http.get('*/api/matching/programmes', () => HttpResponse.json({ items, next: null })));
});

function Address() {
  return <div data-testid="address">{useLocation().search}</div>;
}

function showWithAddress(who: 'student' | 'supervisor') {
  renderScreen(
    <>
      <SearchFilters facets={[]} />
      <Address />
    </>,
    { path: '/zoeken', at: '/zoeken', me: person(who) },
  );
  fireEvent.click(screen.getByRole('button', { name: 'Meer filters' }));
}

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

it('lets staff choose a programme of the school by its name', async () => {
  showWithAddress('supervisor');

  const field = await screen.findByLabelText('Opleiding', { selector: 'input' });
  fireEvent.click(field);
  fireEvent.change(field, { target: { value: 'kok' } });
  fireEvent.click(await screen.findByRole('option', { name: 'Kok · 25655 · niveau 2', hidden: true }));

  expect(screen.getByTestId('address').textContent).toBe('?crebo=25655');
  expect(screen.queryByRole('option', { name: 'Alle opleidingen', hidden: true })).toBeNull();
});

it('lets a student look beyond the own programme', async () => {
  service.use(http.get('*/api/matching/profile', () => HttpResponse.json({ programmeName: 'Begeleider', startsOn: '2027-02-01', endsOn: '2027-06-30' })));
  showWithAddress('student');

  const field = await screen.findByPlaceholderText('Mijn opleiding: Begeleider');
  fireEvent.click(field);
  fireEvent.click(await screen.findByRole('option', { name: 'Alle opleidingen', hidden: true }));

  expect(screen.getByTestId('address').textContent).toBe('?crebo=all');
});
