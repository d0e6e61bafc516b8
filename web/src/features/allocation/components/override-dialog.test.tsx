import { fireEvent, screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { person, renderScreen } from '@/testing/render-screen';
import { serviceDouble } from '@/testing/service';
import type { Choice, Result, Round } from '../api/types';
import { OverrideDialog } from './override-dialog';

const service = serviceDouble();
const at = { path: '/verdelen', at: '/verdelen', me: person('coordinator') };
const round = { id: 'r-1', version: 1, farthestKm: 40 } as Round;
const row = { studentId: 's-1', name: 'Yara Bouzid', placeId: null } as Result;

const choice = (number: number, refusal: Choice['refusal']): Choice => ({
  choice: number,
  placeId: `place-${number}`,
  title: 'Begeleider',
  companyName: `Bedrijf ${number}`,
  town: 'Ede',
  got: false,
  refusal,
  capacity: 2,
  askedFirst: 9,
  lastTurn: 31,
});

it('offers nothing that a rule refuses, and says which; what is too far can be given with a reason', async () => {
  let sent: unknown = null;
  service.use(
    http.post('*/api/matching/allocation-rounds/r-1/overrides', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json(round);
    }),
  );
  const choices = [choice(1, 'NOT_RECOGNISED'), choice(2, 'TOO_FAR'), choice(3, null)];
  renderScreen(<OverrideDialog round={round} method="A" row={row} choices={choices} onClose={() => {}} />, at);

  const offered = (await screen.findAllByRole<HTMLOptionElement>('option')).map(({ label, disabled }) => ({ label, disabled }));
  expect(offered).toEqual([
    { label: 'Geen plek', disabled: false },
    { label: '1. Bedrijf 1 · Begeleider (niet erkend voor de opleiding)', disabled: true },
    { label: '2. Bedrijf 2 · Begeleider (verder dan 40 km)', disabled: false },
    { label: '3. Bedrijf 3 · Begeleider', disabled: false },
  ]);

  fireEvent.change(screen.getByLabelText('Plek van de eigen lijst'), { target: { value: 'place-2' } });
  fireEvent.change(screen.getByLabelText('Waarom?'), { target: { value: 'Er is vervoer.' } });
  fireEvent.click(screen.getByRole('button', { name: 'Wijzigen' }));

  expect(await screen.findByText('De plek van Yara Bouzid is gewijzigd.')).toBeTruthy();
  expect(sent).toEqual({ method: 'A', student: 's-1', place: 'place-2', reason: 'Er is vervoer.' });
});
