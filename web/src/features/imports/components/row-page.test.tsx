import { fireEvent, screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { i18n } from '@/lib/i18n/i18n';
import { person, renderScreen } from '@/testing/render-screen';
import { serviceDouble } from '@/testing/service';
import type { EnteredRow, ImportColumn } from '../api/types';
import { RowPage } from './row-page';

const service = serviceDouble();
const rows = '*/api/matching/imports/kinds/students/rows';

const column = (name: string, label: string, more: Partial<ImportColumn> = {}): ImportColumn => ({ name, label, required: true, example: '', explanation: '', form: 'TEXT', choices: [], ...more });
const columns = [
  column('studentnummer', 'Studentnummer'),
  column('voornaam', 'Voornaam'),
  column('geboortedatum', 'Geboortedatum', { form: 'DATE' }),
  column('groep', 'Groep', { form: 'NAME' }),
  column('vervoer', 'Vervoer', { form: 'CHOICE', choices: ['fiets', 'OV'], required: false }),
];
const known: EnteredRow = { key: '104882', label: 'Yara Bouzid', canLeave: true, leftBehind: null, version: 7, values: { studentnummer: '104882', voornaam: 'Yara', geboortedatum: '2007-05-12', groep: 'MZ2B', vervoer: '' } };

function lists() {
  service.use(
    http.get('*/api/matching/imports/kinds', () => HttpResponse.json([{ kind: 'students', label: 'Studenten', canLeave: true, keyColumn: 'studentnummer', columns }])),
    http.get('*/api/matching/imports/kinds/students/names', () => HttpResponse.json(['MZ2B', 'MZ2C'])),
    http.get(rows, () => HttpResponse.json(known)),
  );
}

const at = (address: string) => ({ path: '/invoeren/:kind', at: address, me: person('coordinator') });
const fill = (label: string, value: string) => fireEvent.change(screen.getByLabelText(new RegExp(`^${label}`)), { target: { value } });

it('adds a student with what the address knows, and names the cell that is wrong', async () => {
  let sent: unknown = null;
  lists();
  service.use(
    http.post(rows, async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json({ detail: 'Kijk dit na.', errors: [{ field: 'values.groep', code: 'cell-unknown-group', message: 'Onbekende groep.' }] }, { status: 400 });
    }),
  );
  renderScreen(<RowPage />, at('/invoeren/students?groep=MZ2X'));

  expect(await screen.findByRole('heading', { name: 'Student toevoegen' })).toBeTruthy();
  fill('Studentnummer', '1');
  fill('Voornaam', 'Noor');
  fill('Geboortedatum', '2008-01-01');
  fireEvent.click(screen.getByRole('button', { name: 'Toevoegen' }));

  expect((await screen.findAllByText('Onbekende groep.')).length).toBeGreaterThan(0);
  expect(sent).toEqual({ values: { studentnummer: '1', voornaam: 'Noor', geboortedatum: '2008-01-01', groep: 'MZ2X' } });
});

it('changes a student of the version that was seen, but not what the student is known by', async () => {
  let version: string | null = null;
  lists();
  service.use(
    http.put(rows, ({ request }) => {
      version = request.headers.get('If-Match');
      return HttpResponse.json({ ...known, version: 8 });
    }),
  );
  renderScreen(<RowPage />, at('/invoeren/students?key=104882'));

  expect(await screen.findByDisplayValue('104882')).toHaveProperty('readOnly', true);
  fill('Voornaam', 'Yarah');
  fireEvent.click(screen.getByRole('button', { name: 'Opslaan' }));

  expect(await screen.findByText('Yara Bouzid is bewaard')).toBeTruthy();
  expect(version).toBe('"7"');
});

it('says why a row stays on the list as it was seen', async () => {
  let version: string | null = null;
  lists();
  service.use(
    http.delete(rows, ({ request }) => {
      version = request.headers.get('If-Match');
      return HttpResponse.json({ detail: 'Deze student loopt nog stage.' }, { status: 409 });
    }),
  );
  renderScreen(<RowPage />, at('/invoeren/students?key=104882'));

  fireEvent.click(await screen.findByRole('button', { name: 'Van de lijst halen' }));
  fireEvent.click((await screen.findAllByRole('button', { name: 'Van de lijst halen' })).at(-1)!);

  expect(await screen.findByText('Deze student loopt nog stage.')).toBeTruthy();
  expect(version).toBe('"7"');
});

it('says at each cell of a new row what is missing', async () => {
  lists();
  renderScreen(<RowPage />, at('/invoeren/students?groep=MZ2B'));

  fireEvent.click(await screen.findByRole('button', { name: 'Toevoegen' }));

  expect(await screen.findAllByText('Dit moet je nog invullen.')).toHaveLength(3);
  expect(document.activeElement).toBe(screen.getByLabelText(/^Studentnummer/));
});

it('offers the choices in English as well, and keeps what a file has', async () => {
  lists();
  await i18n.changeLanguage('en');
  try {
    renderScreen(<RowPage />, at('/invoeren/students'));

    expect(await screen.findByRole('option', { name: 'bicycle' })).toHaveProperty('value', 'fiets');
    expect(screen.getByRole('option', { name: 'public transport' })).toHaveProperty('value', 'OV');
  } finally {
    await i18n.changeLanguage('nl');
  }
});
