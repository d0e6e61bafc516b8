import { fireEvent, screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import type { Role } from '@/lib/session/me';
import { person, renderScreen } from '@/testing/render-screen';
import { serviceDouble } from '@/testing/service';
import type { Placement } from '../api/types';
import { PlacementPage } from './placement-page';

const service = serviceDouble();
const placement: Placement = {
  id: 'm-1',
  version: 3,
  state: 'APPROVED',
  student: { id: 's-1', name: 'Yara Bouzid', groupName: 'MZ2B', programmeName: 'Begeleider' },
  place: { id: 'p-1', title: 'Begeleider dagbesteding' },
  company: { id: 'c-1', name: 'De Linde', town: 'Ede', recognised: false },
  trainerName: 'Anja van Dam',
  startsOn: '2026-11-02',
  endsOn: '2027-03-26',
  requiredMinutes: 30_000,
  daysPerWeek: 4,
  motivation: '',
  reason: null,
  endedOn: null,
  permission: null,
  may: { decide: false, end: true, permit: true },
};

function show(role: Role, shown: Placement, way = '') {
  service.use(http.get('*/api/matching/placements/m-1', () => HttpResponse.json(shown)));
  renderScreen(<PlacementPage />, { path: '/plaatsingen/:id', at: `/plaatsingen/m-1${way}`, me: person(role) });
}

it('ends a placement with a reason and a last day, and leads to another place', async () => {
  const sent: unknown[] = [];
  service.use(
    http.post('*/api/matching/placements/m-1/ending', async ({ request }) => {
      sent.push(request.headers.get('If-Match'), await request.json());
      return HttpResponse.json({ ...placement, version: 4, state: 'ENDED', endedOn: '2026-11-20', may: { decide: false, end: false, permit: false } });
    }),
  );
  show('supervisor', placement);

  fireEvent.click(await screen.findByRole('button', { name: 'Plaatsing beëindigen' }));
  const dialog = within(await screen.findByRole('dialog'));
  fireEvent.click(dialog.getByRole('button', { name: 'Plaatsing beëindigen' }));
  expect(sent).toEqual([]);
  fireEvent.change(dialog.getByLabelText(/Waarom/), { target: { value: ' De afdeling sluit. ' } });
  fireEvent.change(dialog.getByLabelText(/Laatste dag/), { target: { value: '2026-11-20' } });
  fireEvent.click(dialog.getByRole('button', { name: 'Plaatsing beëindigen' }));

  expect((await screen.findByRole('link', { name: 'Zoek een andere plek voor Yara Bouzid' })).getAttribute('href')).toBe('/meematchen/studenten/s-1');
  expect(sent).toEqual(['"3"', { reason: 'De afdeling sluit.', endedOn: '2026-11-20' }]);
});

it('opens at once for who came to move the student', async () => {
  show('coordinator', placement, '?doen=overplaatsen');

  expect(await screen.findByRole('dialog', { name: /Yara Bouzid overplaatsen/ })).toBeTruthy();
});

it('keeps who allowed the placement to go on', async () => {
  const sent: unknown[] = [];
  service.use(
    http.post('*/api/matching/placements/m-1/permission', async ({ request }) => {
      const permission = (await request.json()) as Placement['permission'];
      const permitted = { ...placement, version: 4, permission, may: { decide: false, end: true, permit: false } };
      sent.push(permission);
      service.use(http.get('*/api/matching/placements/m-1', () => HttpResponse.json(permitted)));
      return HttpResponse.json(permitted);
    }),
  );
  show('coordinator', placement, '?doen=toestemming');

  const dialog = within(await screen.findByRole('dialog'));
  fireEvent.change(dialog.getByLabelText(/Wie gaf/), { target: { value: 'SBB' } });
  fireEvent.change(dialog.getByLabelText(/Waarom/), { target: { value: 'Nog vier weken.' } });
  fireEvent.change(dialog.getByLabelText(/welke dag/), { target: { value: '2026-11-02' } });
  fireEvent.click(dialog.getByRole('button', { name: 'Leg de toestemming vast' }));

  expect(await screen.findByText('Gaat door met toestemming van SBB, 2 november 2026')).toBeTruthy();
  expect(sent).toEqual([{ givenBy: 'SBB', reason: 'Nog vier weken.', givenOn: '2026-11-02' }]);
});

it('says of what has ended on which day and why, and offers nothing more', async () => {
  show('coordinator', { ...placement, state: 'ENDED', endedOn: '2026-11-01', reason: 'Uitgeschreven.', may: { decide: false, end: false, permit: false } });

  expect(await screen.findByText('Beëindigd op 1 november 2026, voordat de stage begon')).toBeTruthy();
  expect(screen.getByText('Uitgeschreven.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Plaatsing beëindigen' })).toBeNull();
});
