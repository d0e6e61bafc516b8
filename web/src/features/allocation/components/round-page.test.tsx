import { fireEvent, screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { person, renderScreen } from '@/testing/render-screen';
import { serviceDouble } from '@/testing/service';
import type { Figures, Round } from '../api/types';
import { RoundPage } from './round-page';

const service = serviceDouble();
const at = { path: '/verdelen/:id', at: '/verdelen/r-1?methode=A', me: person('coordinator') };

/** Five students, of whom one got a fourth choice, one a place that is not on the list, and one nothing. */
const figures: Figures = {
  students: 5,
  matched: 4,
  first: 2,
  topThree: 2,
  byChoice: [2, 0, 0, 1],
  swaps: 0,
  passedOver: 0,
  gini: 0,
  meanMetres: 4000,
};

const round = (overrides: number): Round => ({
  id: 'r-1',
  version: 3,
  name: 'Februari',
  state: 'COMPARED',
  groups: ['MZ2B'],
  periods: ['Stage voorjaar'],
  farthestKm: 40,
  nearestFirst: false,
  commitment: 'abc',
  seed: null,
  method: null,
  preparedAt: '2026-11-20T10:00:00Z',
  comparedAt: '2026-11-20T11:00:00Z',
  changedAt: null,
  publishedAt: null,
  students: { all: 6, withList: 5, placed: 1 },
  unasked: 2,
  comparison: [figures, figures],
  overrides,
});

/** Answers with the round as it is; says how often it was calculated again. */
function answering(overrides: number) {
  const calculated = { times: 0 };
  service.use(
    http.get('*/api/matching/allocation-rounds/r-1', () => HttpResponse.json(round(calculated.times > 0 ? 0 : overrides))),
    http.get('*/api/matching/allocation-rounds/r-1/results', () => HttpResponse.json({ items: [], next: null })),
    http.post('*/api/matching/allocation-rounds/r-1/comparison', () => {
      calculated.times++;
      return HttpResponse.json({ ...round(0), lost: ['Yara Bouzid'] });
    }),
  );
  return calculated;
}

it('says before it calculates again what becomes of changes by hand, and after it whose could not stay', async () => {
  const calculated = answering(2);
  renderScreen(<RoundPage />, at);

  fireEvent.click(await screen.findByRole('button', { name: 'Opnieuw berekenen' }));
  expect(await screen.findByText(/^2 plekken zijn met de hand gewijzigd/)).toBeTruthy();
  expect(calculated.times).toBe(0);

  fireEvent.click(screen.getAllByRole('button', { name: 'Opnieuw berekenen' }).at(-1)!);
  await waitFor(() => expect(calculated.times).toBe(1));
  expect((await screen.findByRole('alert')).textContent).toContain('Yara Bouzid');
});

it('says of how many chosen places the recognition is not known yet', async () => {
  answering(0);
  renderScreen(<RoundPage />, at);

  expect(await screen.findByText(/^Van 2 gekozen plekken weten we nog niet of het bedrijf erkend is/)).toBeTruthy();
});

it('names everybody whose place is not possible any more when it is published', async () => {
  answering(0);
  const errors = ['Yara Bouzid, Begeleider bij De Linde: niet erkend.', 'En nog 3 studenten.'].map((message) => ({ field: 'student', code: 'x', message }));
  service.use(
    http.post('*/api/matching/allocation-rounds/r-1/publication', () =>
      HttpResponse.json({ detail: 'De plekken van 4 studenten kunnen niet meer.', errors }, { status: 409 }),
    ),
  );
  renderScreen(<RoundPage />, at);

  fireEvent.click(await screen.findByRole('button', { name: 'Alles tegelijk bekendmaken' }));
  fireEvent.click(screen.getAllByRole('button', { name: 'Alles tegelijk bekendmaken' }).at(-1)!);

  const refused = await screen.findByRole('alert');
  expect(refused.textContent).toContain('De plekken van 4 studenten kunnen niet meer.');
  expect([...refused.querySelectorAll('li')].map((line) => line.textContent)).toEqual(errors.map(({ message }) => message));
});

it('calculates again at once where nothing was changed by hand', async () => {
  const calculated = answering(0);
  renderScreen(<RoundPage />, at);

  fireEvent.click(await screen.findByRole('button', { name: 'Opnieuw berekenen' }));
  await waitFor(() => expect(calculated.times).toBe(1));
});

it('counts a place that is not on the list as a place, and not as a low choice', async () => {
  answering(1);
  renderScreen(<RoundPage />, at);

  expect(await screen.findByText('1 student zonder plek')).toBeTruthy();
  expect(screen.getByText('1 student lager dan de 3e mogelijke keuze')).toBeTruthy();
});
