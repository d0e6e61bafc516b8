import { fireEvent, screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { person, renderScreen } from '@/testing/render-screen';
import { serviceDouble } from '@/testing/service';
import type { DeskPlace } from '../api/types';
import { DeskPlacePage } from './desk-place-page';
import { NewPlacePage } from './new-place-page';

const service = serviceDouble();
const at = { path: '/aanbod/:id', at: '/aanbod/p-1', me: person('coordinator') };
const place: DeskPlace = {
  id: 'p-1',
  version: 4,
  code: 'P-1',
  state: 'OFFERED',
  companyId: 'c-1',
  companyName: 'De Linde',
  town: 'Ede',
  title: 'Begeleider',
  description: 'Je begeleidt.',
  tasks: 'Koken.',
  requirements: '',
  crebo: '25478',
  alsoCrebos: ['25477'],
  also: [{ crebo: '25477', name: 'Gehandicaptenzorg', recognised: false }],
  workProcesses: ['B1-K1-W1'],
  programmeName: 'Begeleider',
  leerweg: 'BOL',
  startsOn: '2026-11-02',
  endsOn: '2027-03-26',
  daysPerWeek: 4,
  capacity: 3,
  taken: 2,
  compensationCents: 35_000,
  minimumAge: null,
  needsVog: true,
  trainerId: 't-1',
  trainerName: 'Anja van Dam',
  openApplications: 1,
  recognised: true,
  recognisedUntil: null,
  verifiedAt: '2026-11-01T10:00:00Z',
};

const programmes = [
  { id: 'o-1', crebo: '25478', name: 'Begeleider', leerweg: 'BOL' },
  { id: 'o-2', crebo: '25477', name: 'Gehandicaptenzorg', leerweg: 'BOL' },
  { id: 'o-3', crebo: '25655', name: 'Verzorgende', leerweg: 'BOL' },
  { id: 'o-4', crebo: '25656', name: 'Alleen BBL', leerweg: 'BBL' },
];

function servePlace(): void {
  service.use(
    http.get('*/api/matching/place-desk/p-1', () => HttpResponse.json(place)),
    http.get('*/api/matching/programmes', () =>
      HttpResponse.json({ items: programmes, next: null }),
    ),
    http.get('*/api/matching/companies/c-1', () =>
      HttpResponse.json({ company: { id: 'c-1', name: 'De Linde', town: 'Ede' }, trainers: [{ id: 't-1', name: 'Anja van Dam' }] }),
    ),
  );
}

it('names the field that the service refuses, and keeps what was typed', async () => {
  servePlace();
  let sent: { capacity: number; compensationCents: number } | null = null;
  let version: string | null = null;
  service.use(
    http.put('*/api/matching/place-desk/p-1', async ({ request }) => {
      version = request.headers.get('If-Match');
      sent = (await request.json()) as { capacity: number; compensationCents: number };
      const errors = [{ field: 'capacity', code: 'place-capacity-taken', message: 'Er zijn al 2 studenten.' }];
      return HttpResponse.json({ errors }, { status: 400, headers: { 'Content-Type': 'application/problem+json' } });
    }),
  );
  renderScreen(<DeskPlacePage />, at);

  fireEvent.change(await screen.findByLabelText(/Aantal plekken/), { target: { value: '1' } });
  fireEvent.click(screen.getByRole('button', { name: 'Bewaren' }));

  expect((await screen.findAllByText('Er zijn al 2 studenten.')).length).toBe(2);
  expect(screen.getByLabelText(/Aantal plekken/)).toHaveProperty('value', '1');
  expect(version).toBe('"4"');
  expect(sent).toMatchObject({ capacity: 1, compensationCents: 35_000, minimumAge: null, needsVog: true, trainerId: 't-1' });
});

it.each([
  ['2027-03-25', 'De erkenning loopt af op 25 maart 2027, dat is voor het einde van deze plek.'],
  ['2027-03-26', undefined],
  [null, undefined],
])('says when the recognition ends before the place does (%s)', async (recognisedUntil, said) => {
  servePlace();
  service.use(http.get('*/api/matching/place-desk/p-1', () => HttpResponse.json({ ...place, recognisedUntil })));
  renderScreen(<DeskPlacePage />, at);

  expect(await screen.findByText('SBB: erkend op 1 november 2026')).toBeTruthy();
  expect(screen.queryByText(/De erkenning loopt af/)?.textContent).toBe(said);
});

it('withdraws with a reason, and says who waits', async () => {
  servePlace();
  const withdrawn = { ...place, state: 'WITHDRAWN', version: 5 };
  let reason = '';
  service.use(
    http.post('*/api/matching/place-desk/p-1/withdrawal', async ({ request }) => {
      ({ reason } = (await request.json()) as { reason: string });
      service.use(http.get('*/api/matching/place-desk/p-1', () => HttpResponse.json(withdrawn)));
      return HttpResponse.json(withdrawn);
    }),
  );
  renderScreen(<DeskPlacePage />, at);

  fireEvent.click(await screen.findByRole('button', { name: 'Intrekken' }));
  expect(await screen.findByText(/1 student wacht nog op antwoord/)).toBeTruthy();
  fireEvent.change(screen.getByLabelText('Waarom trek je de plek in?'), { target: { value: 'De afdeling verhuist.' } });
  fireEvent.click(screen.getAllByRole('button', { name: 'Intrekken' }).at(-1)!);

  expect(await screen.findByText('De plek is ingetrokken')).toBeTruthy();
  expect(await screen.findByRole('button', { name: 'Opnieuw aanbieden' })).toBeTruthy();
  expect(reason).toBe('De afdeling verhuist.');
});

it('keeps more programmes, and work processes in capitals', async () => {
  servePlace();
  let sent: Partial<DeskPlace> = {};
  service.use(
    http.put('*/api/matching/place-desk/p-1', async ({ request }) => {
      sent = (await request.json()) as Partial<DeskPlace>;
      return HttpResponse.json(place);
    }),
  );
  renderScreen(<DeskPlacePage />, at);

  expect(await screen.findByText('SBB: niet erkend voor Gehandicaptenzorg')).toBeTruthy();
  fireEvent.click(screen.getByRole('combobox', { name: 'Ook voor' }));
  const other = await screen.findByRole('option', { name: 'Verzorgende · 25655', hidden: true });
  expect(screen.queryByRole('option', { name: 'Alleen BBL · 25656', hidden: true })).toBeNull();
  expect(screen.queryByRole('option', { name: 'Begeleider · 25478', hidden: true })).toBeNull();
  fireEvent.click(other);
  const processes = screen.getByRole('combobox', { name: 'Werkprocessen' });
  fireEvent.paste(processes, { clipboardData: { getData: () => 'b1-k1-w2; B1-K1-W3' } });
  fireEvent.click(screen.getByRole('button', { name: 'Bewaren' }));

  await screen.findByText('De plek is bewaard');
  expect(sent.alsoCrebos).toEqual(['25477', '25655']);
  expect(sent.workProcesses).toEqual(['B1-K1-W1', 'B1-K1-W2', 'B1-K1-W3']);
});

it('leaves out what becomes the main programme, and says which code is no work process', async () => {
  servePlace();
  renderScreen(<DeskPlacePage />, at);

  await screen.findByText('Gehandicaptenzorg · 25477');
  fireEvent.change(screen.getByLabelText(/Hoofdopleiding/), { target: { value: '25477 BOL' } });
  expect(screen.queryByText('Gehandicaptenzorg · 25477')).toBeNull();
  const processes = screen.getByRole('combobox', { name: 'Werkprocessen' });
  processes.focus();
  fireEvent.change(processes, { target: { value: 'koken' } });
  fireEvent.keyDown(processes, { key: 'Enter' });

  expect(await screen.findByText('Schrijf KOKEN als B1-K1-W1.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Bewaren' }));
  expect(document.activeElement).toBe(processes);
});

it('sends a number as it was typed', async () => {
  servePlace();
  let sent: Partial<DeskPlace> = {};
  service.use(
    http.put('*/api/matching/place-desk/p-1', async ({ request }) => {
      sent = (await request.json()) as Partial<DeskPlace>;
      return HttpResponse.json({ errors: [{ field: 'daysPerWeek', code: 'place-days', message: 'Kies 1 tot en met 5 dagen.' }] }, { status: 400 });
    }),
  );
  renderScreen(<DeskPlacePage />, at);

  const days = await screen.findByLabelText(/Dagen per week/);
  fireEvent.change(days, { target: { value: '7' } });
  fireEvent.blur(days);
  fireEvent.click(screen.getByRole('button', { name: 'Bewaren' }));

  expect((await screen.findAllByText('Kies 1 tot en met 5 dagen.')).length).toBeGreaterThan(0);
  expect(days).toHaveProperty('value', '7');
  expect(sent.daysPerWeek).toBe(7);
});

function serveCompany(...names: string[]) {
  servePlace();
  const trainers = names.map((name, index) => ({ id: `t-${index + 1}`, name }));
  service.use(http.get('*/api/matching/companies/c-1', () => HttpResponse.json({ company: { id: 'c-1', name: 'De Linde', town: 'Ede' }, trainers })));
  renderScreen(<NewPlacePage />, { path: '/bedrijven/:id/nieuwe-plek', at: '/bedrijven/c-1/nieuwe-plek', me: person('coordinator') });
}

it('says at each field of a new place what is missing, and goes to the first', async () => {
  serveCompany('Anja van Dam', 'Bas de Wit');

  fireEvent.change(await screen.findByLabelText(/Korte omschrijving/), { target: { value: 'Je begeleidt.' } });
  fireEvent.click(screen.getByRole('button', { name: 'Als concept bewaren' }));

  expect(await screen.findAllByText('Dit moet je nog invullen.')).toHaveLength(5);
  expect(document.activeElement).toBe(screen.getByLabelText(/^Titel/));
  expect(screen.getByLabelText(/^Praktijkopleider/).getAttribute('aria-invalid')).toBe('true');
});

it('chooses the only trainer of a company', async () => {
  serveCompany('Anja van Dam');

  expect(await screen.findByRole('option', { name: 'Anja van Dam' })).toHaveProperty('selected', true);
});

it('says at the fields that what is to choose from did not come', async () => {
  servePlace();
  service.use(
    http.get('*/api/matching/programmes', () => HttpResponse.json({ detail: 'Even geen opleidingen.' }, { status: 503 })),
    http.get('*/api/matching/companies/c-1', () => HttpResponse.json({ detail: 'Even geen bedrijf.' }, { status: 503 })),
  );
  renderScreen(<DeskPlacePage />, at);

  expect((await screen.findAllByText('Even geen opleidingen.')).length).toBe(2);
  expect(await screen.findByText('Even geen bedrijf.')).toBeTruthy();
});
