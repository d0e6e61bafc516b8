import { fireEvent, screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { afterEach, expect, it } from 'vitest';
import { i18n } from '@/lib/i18n/i18n';
import { person, renderScreen } from '@/testing/render-screen';
import { serviceDouble } from '@/testing/service';
import type { OtherPlace, Result, Round } from '../api/types';
import { OverrideDialog } from './override-dialog';

const service = serviceDouble();
const at = { path: '/verdelen', at: '/verdelen', me: person('coordinator') };
const round = { id: 'r-1', version: 1, farthestKm: 40 } as Round;
const row = { studentId: 's-1', name: 'Yara Bouzid', placeId: null } as Result;

const place = (number: number | null, more: Partial<OtherPlace> = {}): OtherPlace => ({
  choice: number,
  placeId: `place-${number}`,
  title: 'Begeleider',
  companyName: `Bedrijf ${number}`,
  town: 'Ede',
  metres: 4200,
  room: 1,
  refusal: null,
  ...more,
});

/** Answers with these places, and with what is found by words. */
function offering(places: OtherPlace[], found: OtherPlace[] = []) {
  service.use(
    http.get('*/api/matching/allocation-rounds/r-1/results/s-1/other-places', ({ request }) =>
      HttpResponse.json({ items: new URL(request.url).searchParams.get('words') ? found : places, next: null }),
    ),
  );
}

afterEach(() => i18n.changeLanguage('nl'));

it('says of each place what stands in the way, and finds another by words', async () => {
  let sent: unknown = null;
  service.use(
    http.post('*/api/matching/allocation-rounds/r-1/overrides', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json(round);
    }),
  );
  offering(
    [place(1, { refusal: 'NOT_RECOGNISED' }), place(2, { refusal: 'TOO_FAR' }), place(3, { room: 0 }), place(4)],
    [place(null, { companyName: 'De Linde', room: 2 })],
  );
  renderScreen(<OverrideDialog round={round} method="A" row={row} onClose={() => {}} />, at);

  await screen.findByRole('radio', { name: 'Geen plek' });
  const offered = screen.getAllByRole<HTMLInputElement>('radio').slice(1);
  expect(offered.map(({ disabled }) => disabled)).toEqual([true, false, true, false]);
  expect(screen.getByText('Ede · 4,2 km · niet erkend voor de opleiding · nog 1 vrij')).toBeTruthy();
  expect(screen.getByText('Ede · 4,2 km · verder dan 40 km · nog 1 vrij')).toBeTruthy();
  expect(screen.getByText('Ede · 4,2 km · vol in deze verdeling')).toBeTruthy();

  fireEvent.change(screen.getByLabelText('Zoek een plek'), { target: { value: 'linde' } });
  fireEvent.click(await screen.findByRole('radio', { name: 'De Linde · Begeleider' }));
  fireEvent.change(screen.getByLabelText('Waarom?'), { target: { value: 'Er is vervoer.' } });
  fireEvent.click(screen.getByRole('button', { name: 'Wijzigen' }));

  expect(await screen.findByText('De plek van Yara Bouzid is gewijzigd.')).toBeTruthy();
  expect(sent).toEqual({ method: 'A', student: 's-1', place: 'place-null', reason: 'Er is vervoer.' });
});

it.each([
  ['nl', 'Wijzigen', 'Nieuwe plek', /Kies iets anders dan Yara Bouzid nu heeft\./, 'Waarom?', /Dit moet je nog invullen\./],
  ['en', 'Change', 'New place', /Choose something else than Yara Bouzid has now\./, 'Why?', /This still has to be filled in\./],
])('says at the place and at the reason what is missing (%s)', async (language, verb, label, other, why, missing) => {
  await i18n.changeLanguage(language);
  offering([place(1)]);
  renderScreen(<OverrideDialog round={round} method="A" row={row} onClose={() => {}} />, at);

  await screen.findByRole('radiogroup', { name: label });
  fireEvent.click(screen.getByRole('button', { name: verb }));
  expect(screen.getByText(other)).toBeTruthy();
  expect(document.activeElement).toBe(screen.getAllByRole('radio')[0]);

  fireEvent.click(screen.getByRole('radio', { name: '1. Bedrijf 1 · Begeleider' }));
  fireEvent.click(screen.getByRole('button', { name: verb }));
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: why, description: missing }));
});
