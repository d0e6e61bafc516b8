import { fireEvent, screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { person, renderScreen } from '@/testing/render-screen';
import { serviceDouble } from '@/testing/service';
import type { Period, Wanted } from '../api/types';
import { NewPeriodPage } from './new-period-page';
import { PeriodPage } from './period-page';
import { PeriodsPage } from './periods-page';

const service = serviceDouble();

const period: Period = {
  id: 'w-1',
  version: 2,
  name: 'Stage voorjaar 2027',
  startsOn: '2027-02-01',
  endsOn: '2027-07-09',
  requiredMinutes: 38_400,
  daysPerWeek: 4,
  searchFrom: null,
  wishesBy: '2026-12-01',
  placeBy: null,
  agreementBy: null,
  groups: [
    { id: 'g-1', name: 'MZ2B', searches: true },
    { id: 'g-2', name: 'MZ2C', searches: false },
  ],
  students: 48,
};

const one = { path: '/stageperiodes/:id', at: '/stageperiodes/w-1', me: person('coordinator') };

function known() {
  service.use(
    http.get('*/api/matching/periods/w-1', () => HttpResponse.json(period)),
    http.get('*/api/matching/groups', () => HttpResponse.json({ items: [{ id: 'g-1', name: 'MZ2B', programmeName: 'Zorg' }, { id: 'g-2', name: 'MZ2C', programmeName: 'Zorg' }], next: null })),
  );
}

it('says which groups search for an internship now', async () => {
  service.use(http.get('*/api/matching/periods', () => HttpResponse.json({ items: [period], next: null })));
  renderScreen(<PeriodsPage />, { path: '/stageperiodes', at: '/stageperiodes', me: person('supervisor') });

  fireEvent.click(await screen.findByRole('button', { name: /Stage voorjaar 2027/ }));

  expect(await screen.findByText('Zoekt hier nu voor: MZ2B')).toBeTruthy();
  expect(screen.getByText('Nu niet aan de beurt: MZ2C')).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Nieuwe stageperiode' })).toBeNull();
});

it('changes the days, of the version that was seen', async () => {
  let sent: Wanted | null = null;
  let version: string | null = null;
  known();
  service.use(
    http.put('*/api/matching/periods/w-1', async ({ request }) => {
      sent = (await request.json()) as Wanted;
      version = request.headers.get('If-Match');
      return HttpResponse.json({ ...period, version: 3 });
    }),
  );
  renderScreen(<PeriodPage />, one);

  fireEvent.change(await screen.findByLabelText('Plek gevonden uiterlijk'), { target: { value: '2027-01-10' } });
  fireEvent.click(screen.getByRole('button', { name: 'Opslaan' }));

  expect(await screen.findByText(/^Bewaard/)).toBeTruthy();
  expect(version).toBe('"2"');
  expect(sent).toMatchObject({ terms: { placeBy: '2027-01-10', agreementBy: null, requiredMinutes: 38_400 }, groups: ['g-1', 'g-2'] });
});

it('names the field that is wrong', async () => {
  known();
  service.use(
    http.put('*/api/matching/periods/w-1', () =>
      HttpResponse.json({ detail: 'Kijk dit na.', errors: [{ field: 'groups', code: 'period-overlap', message: 'Groep MZ2B heeft dan al een stage.' }] }, { status: 400 }),
    ),
  );
  renderScreen(<PeriodPage />, one);

  fireEvent.click(await screen.findByRole('button', { name: 'Opslaan' }));

  expect(await screen.findByText('Groep MZ2B heeft dan al een stage.')).toBeTruthy();
});

it('says at each field of a new internship what is missing', async () => {
  known();
  renderScreen(<NewPeriodPage />, { path: '/stageperiodes/nieuw', at: '/stageperiodes/nieuw', me: person('coordinator') });

  fireEvent.click(await screen.findByRole('button', { name: 'Stageperiode maken' }));

  expect(await screen.findAllByText('Dit moet je nog invullen.')).toHaveLength(4);
  expect(document.activeElement).toBe(screen.getByLabelText(/^Naam/));
});

it('says at the groups that they did not come', async () => {
  service.use(http.get('*/api/matching/groups', () => HttpResponse.json({ detail: 'Even geen groepen.' }, { status: 503 })));
  renderScreen(<NewPeriodPage />, { path: '/stageperiodes/nieuw', at: '/stageperiodes/nieuw', me: person('coordinator') });

  expect(await screen.findByText('Even geen groepen.')).toBeTruthy();
});
