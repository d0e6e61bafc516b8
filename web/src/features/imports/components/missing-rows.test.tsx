import { fireEvent, screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { person, renderScreen } from '@/testing/render-screen';
import { serviceDouble } from '@/testing/service';
import { ImportPage } from './import-page';

const service = serviceDouble();
const found = { id: 'i-1', fileName: 'staf.xlsx', state: 'DONE', rows: 1, created: 0, changed: 0, unchanged: 1, faulty: 0, ignored: '', done: 0, total: 0 };

function show(kind: string, canLeave: boolean, missing: number, faulty = 0) {
  service.use(
    http.get('*/api/matching/imports/kinds', () => HttpResponse.json([{ kind, canLeave, columns: [] }])),
    http.get('*/api/matching/imports/i-1', () => HttpResponse.json({ ...found, kind, missing, faulty })),
    http.get('*/api/matching/imports/i-1/rows', () =>
      HttpResponse.json({
        items: ['a', 'b', 'c'].map((name) => ({ change: 'MISSING', row: null, key: `${name}@school.example`, label: `Mo ${name}`, differences: [] })),
        next: null,
      }),
    ),
  );
  renderScreen(<ImportPage />, { path: '/importeren/:id', at: '/importeren/i-1', me: person('coordinator') });
}

it('asks once more with how many, shows refusals beside their rows, and keeps the other ticks', async () => {
  let asked: unknown = null;
  show('staff', true, 3);
  service.use(
    http.post('*/api/matching/imports/i-1/leaving', async ({ request }) => {
      asked = await request.json();
      return HttpResponse.json(
        { status: 400, errors: [{ field: 'keys[1]', code: 'leave-yourself', message: 'Dit ben je zelf.' }] },
        { status: 400 },
      );
    }),
  );

  fireEvent.click(await screen.findByLabelText('Mo c (c@school.example)'));
  fireEvent.click(screen.getByLabelText('Mo a (a@school.example)'));
  expect(screen.getByText(/het account gaat dicht/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Schrijf 2 medewerkers uit' }));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByText('Schrijf 2 medewerkers uit?')).toBeTruthy();
  expect(asked).toBeNull();
  fireEvent.click(within(dialog).getByRole('button', { name: 'Schrijf 2 medewerkers uit' }));

  const reason = await screen.findByText('Dit ben je zelf.');
  expect(asked).toEqual({ keys: ['c@school.example', 'a@school.example'] });
  expect(reason.closest('li')?.textContent).toContain('Mo a');
  expect(screen.getByText(/Er is niets veranderd\. Bij 1 rij/)).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>('Mo c (c@school.example)').checked).toBe(true);
  expect(screen.getByLabelText<HTMLInputElement>('Mo a (a@school.example)').checked).toBe(true);
});

it('chooses all that are shown at once, and none', async () => {
  show('staff', true, 3);

  fireEvent.click(await screen.findByLabelText('Kies alle 3 die hier staan'));
  expect(screen.getByRole('button', { name: 'Schrijf 3 medewerkers uit' })).toBeTruthy();
  fireEvent.click(screen.getByLabelText('Kies alle 3 die hier staan'));
  expect(screen.getByLabelText<HTMLInputElement>('Mo a (a@school.example)').checked).toBe(false);
});

it('says that a missing list of wishes means nothing, and lists none', async () => {
  show('shortlists', false, 3);

  expect(await screen.findByText(/een rij die ontbreekt, betekent niets/)).toBeTruthy();
  expect(screen.queryByText('Niet in dit bestand')).toBeNull();
});

it('says that nothing is ticked yet', async () => {
  show('staff', true, 3);

  const leave = await screen.findByRole('button', { name: 'Schrijf 0 medewerkers uit' });
  fireEvent.click(leave);

  expect(screen.getByRole('button', { name: 'Schrijf 0 medewerkers uit', description: 'Vink eerst aan wat je kiest.' })).toBe(leave);
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('brings what can be ticked only when nothing above it can push it away any more', async () => {
  const moment = new EventTarget();
  service.use(
    http.get('*/api/matching/imports/i-1/messages', () => new Promise((resolve) => moment.addEventListener('arrived', () => resolve(HttpResponse.json({ items: [], next: null }))))),
  );
  show('staff', true, 3, 1);

  expect(await screen.findByRole('heading', { name: 'staf.xlsx' })).toBeTruthy();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(screen.queryByLabelText(/^Mo c/)).toBeNull();

  moment.dispatchEvent(new Event('arrived'));
  expect(await screen.findByLabelText(/^Mo c/)).toBeTruthy();
});
