import { fireEvent, screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { afterEach, expect, it } from 'vitest';
import { i18n } from '@/lib/i18n/i18n';
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

afterEach(() => i18n.changeLanguage('nl'));

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

  fireEvent.change(screen.getByRole('combobox', { name: 'Plek van de eigen lijst' }), { target: { value: 'place-2' } });
  fireEvent.change(screen.getByLabelText('Waarom?'), { target: { value: 'Er is vervoer.' } });
  fireEvent.click(screen.getByRole('button', { name: 'Wijzigen' }));

  expect(await screen.findByText('De plek van Yara Bouzid is gewijzigd.')).toBeTruthy();
  expect(sent).toEqual({ method: 'A', student: 's-1', place: 'place-2', reason: 'Er is vervoer.' });
});

it.each([
  ['nl', 'Wijzigen', 'Plek van de eigen lijst', /Kies iets anders dan Yara Bouzid nu heeft\./, 'Waarom?', /Dit moet je nog invullen\./],
  ['en', 'Change', 'Place of the own list', /Choose something else than Yara Bouzid has now\./, 'Why?', /This still has to be filled in\./],
])('says at the place and at the reason what is missing (%s)', async (language, verb, place, other, why, missing) => {
  await i18n.changeLanguage(language);
  renderScreen(<OverrideDialog round={round} method="A" row={row} choices={[choice(1, null)]} onClose={() => {}} />, at);

  fireEvent.click(await screen.findByRole('button', { name: verb }));
  const offered = screen.getByRole('combobox', { name: place, description: other });
  expect(document.activeElement).toBe(offered);

  fireEvent.change(offered, { target: { value: 'place-1' } });
  fireEvent.click(screen.getByRole('button', { name: verb }));
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: why, description: missing }));
});
