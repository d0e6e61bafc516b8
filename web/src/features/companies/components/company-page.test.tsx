import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { person, renderScreen } from '@/testing/render-screen';
import { serviceDouble } from '@/testing/service';
import type { Company, Contact, Relation } from '../api/types';
import { CompanyPage } from './company-page';

const service = serviceDouble();
const at = { path: '/bedrijven/:id', at: '/bedrijven/c-1' };
const kees: Contact = { id: 'k-1', version: 2, name: 'Kees Mol', function: 'Teamleider', email: null, phone: null };
const company: Company = {
  company: {
    id: 'c-1',
    name: 'De Linde',
    town: 'Ede',
    leerbedrijfId: '100000412',
    places: 1,
    room: 2,
    rating: 4.2,
    ratings: 5,
    ownerId: null,
    ownerName: null,
    nextStepOn: null,
    lapsed: 0,
  },
  version: 7,
  leftOn: null,
  contact: { name: null, email: null, phone: null, website: null, kvk: '12345678', vestigingsnummer: null, address: 'Dorpsstraat 12, 6711 AB Ede' },
  numbers: { atLeast: null, atMost: 4 },
  branches: { total: 30, shown: [{ id: 'c-2', name: 'De Linde West', town: 'Arnhem', vestigingsnummer: '000012345678' }] },
  trainers: [],
  places: [{ id: 'p-1', title: 'Begeleider', crebo: '25478', startsOn: '2026-11-02', endsOn: '2027-03-26', capacity: 2, room: 2, state: 'DRAFT' }],
  recognitions: [
    { crebo: '25478', programmeName: 'Begeleider', leerweg: 'BOL', recognised: true, validFrom: '2020-01-01', validUntil: '2127-03-01', verifiedAt: '2026-11-01T10:00:00Z' },
    { crebo: '25655', programmeName: null, leerweg: null, recognised: false, validFrom: null, validUntil: '2026-10-01', verifiedAt: '2026-11-01T10:00:00Z' },
  ],
  merged: [],
};
let relation: Relation;

function serveCompany(): void {
  relation = { contacts: [kees], notes: [], talks: [] };
  service.use(
    http.get('*/api/matching/companies/c-1', () => HttpResponse.json(company)),
    http.get('*/api/matching/companies/c-1/relation', () => HttpResponse.json(relation)),
    http.get('*/api/matching/staff', () => HttpResponse.json({ items: [{ id: 's-1', name: 'Elif Aydin' }], next: null })),
  );
}

function pressSave(): void {
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Bewaren' }));
}

it('logs a talk with a next step, and ticks the step off', async () => {
  serveCompany();
  service.use(
    http.post('*/api/matching/companies/c-1/talks', async ({ request }) => {
      const talk = (await request.json()) as Relation['talks'][number];
      relation = { ...relation, talks: [{ ...talk, id: 'g-1', heldByName: 'Yara Bouzid', nextStepDone: false }] };
      return HttpResponse.json(relation, { status: 201 });
    }),
    http.post('*/api/matching/talks/g-1/completion', () => {
      relation = { ...relation, talks: relation.talks.map((talk) => ({ ...talk, nextStepDone: true })) };
      return HttpResponse.json(relation);
    }),
  );
  renderScreen(<CompanyPage />, { ...at, me: person('supervisor') });

  fireEvent.click(await screen.findByRole('button', { name: 'Contact vastleggen' }));
  fireEvent.change(await screen.findByLabelText(/Waar ging het over/), { target: { value: 'Twee plekken erbij.' } });
  fireEvent.change(screen.getByLabelText('Volgende stap'), { target: { value: 'Bellen' } });
  fireEvent.change(screen.getByLabelText('Wanneer doe je dat?'), { target: { value: '2026-12-01' } });
  pressSave();

  fireEvent.click(await screen.findByRole('button', { name: 'Bellen: gedaan' }));

  expect(await screen.findByText('Bellen · gedaan')).toBeTruthy();
  expect(screen.getByText('Twee plekken erbij.')).toBeTruthy();
});

it('says why a next step could not be ticked off', async () => {
  serveCompany();
  relation.talks.push({ id: 'g-1', heldOn: '2026-11-02', how: 'PHONE', contactName: null, about: 'Plekken.', nextStep: 'Bellen', nextStepOn: '2026-12-01', heldByName: 'Yara Bouzid', nextStepDone: false });
  service.use(http.post('*/api/matching/talks/g-1/completion', () => HttpResponse.json({ detail: 'Dat is al gedaan.' }, { status: 409 })));
  renderScreen(<CompanyPage />, { ...at, me: person('supervisor') });

  fireEvent.click(await screen.findByRole('button', { name: 'Bellen: gedaan' }));

  expect(await screen.findByText('Dat is al gedaan.')).toBeTruthy();
});

it('agrees how many students a company gets', async () => {
  serveCompany();
  let sent: unknown = null;
  service.use(
    http.put('*/api/matching/companies/c-1/numbers', async ({ request }) => {
      sent = { ...((await request.json()) as object), version: request.headers.get('If-Match') };
      return HttpResponse.json({ ...company, version: 8, numbers: { atLeast: 2, atMost: 4 } });
    }),
  );
  renderScreen(<CompanyPage />, { ...at, me: person('coordinator') });

  const least = await screen.findByLabelText('Minstens');
  fireEvent.change(least, { target: { value: '2' } });
  fireEvent.click(within(least.closest('section')!).getByRole('button', { name: 'Bewaren' }));

  await waitFor(() => expect(sent).toEqual({ atLeast: 2, atMost: 4, version: '"7"' }));
});

it('brings what is to be filled in only when nothing above it can push it away any more', async () => {
  serveCompany();
  const moment = new EventTarget();
  const arriving = (what: string, body: object) => () =>
    new Promise<Response>((resolve) => moment.addEventListener(what, () => resolve(HttpResponse.json(body))));
  service.use(
    http.get('*/api/matching/companies/c-1', () => HttpResponse.json({ ...company, company: { ...company.company, lapsed: 1 } })),
    http.get('*/api/matching/lapsed-recognitions', arriving('lapsed', { items: [], next: null })),
    http.get('*/api/matching/companies/c-1/relation', arriving('relation', relation)),
  );
  renderScreen(<CompanyPage />, { ...at, me: person('coordinator') });

  expect(await screen.findByRole('heading', { name: 'De Linde' })).toBeTruthy();
  expect(screen.queryByLabelText('Vestigingsnummer')).toBeNull();
  moment.dispatchEvent(new Event('lapsed'));
  expect(await screen.findByLabelText('Vestigingsnummer')).toBeTruthy();
  expect(screen.queryByLabelText('Minstens')).toBeNull();
  moment.dispatchEvent(new Event('relation'));
  expect(await screen.findByLabelText('Minstens')).toBeTruthy();
});

it('says that what a lost recognition touches did not come', async () => {
  serveCompany();
  service.use(
    http.get('*/api/matching/companies/c-1', () => HttpResponse.json({ ...company, company: { ...company.company, lapsed: 1 } })),
    http.get('*/api/matching/lapsed-recognitions', () => HttpResponse.json({}, { status: 503 })),
  );
  renderScreen(<CompanyPage />, { ...at, me: person('coordinator') });

  expect(await screen.findByRole('button', { name: 'Probeer opnieuw' })).toBeTruthy();
  expect(await screen.findByLabelText('Vestigingsnummer')).toBeTruthy();
});

it('shows who looks after it also when the others of staff do not come, and says that they did not', async () => {
  serveCompany();
  service.use(
    http.get('*/api/matching/companies/c-1', () => HttpResponse.json({ ...company, company: { ...company.company, ownerId: 's-9', ownerName: 'Jan Jansen' } })),
    http.get('*/api/matching/staff', () => HttpResponse.json({ detail: 'Even geen medewerkers.' }, { status: 503 })),
  );
  renderScreen(<CompanyPage />, { ...at, me: person('coordinator') });

  expect(await screen.findByDisplayValue('Jan Jansen')).toBeTruthy();
  expect(await screen.findByText('Even geen medewerkers.')).toBeTruthy();
});

it('numbers a branch, and leads to the others of its enterprise', async () => {
  serveCompany();
  const sent: unknown[] = [];
  service.use(
    http.put('*/api/matching/companies/c-1/vestigingsnummer', async ({ request }) => {
      sent.push(request.headers.get('If-Match'), await request.json());
      const errors = [{ field: 'vestigingsnummer', code: 'cell-vestigingsnummer', message: 'Een vestigingsnummer heeft 12 cijfers.' }];
      return HttpResponse.json({ errors }, { status: 400, headers: { 'Content-Type': 'application/problem+json' } });
    }),
  );
  renderScreen(<CompanyPage />, { ...at, me: person('coordinator') });

  expect((await screen.findByRole('link', { name: 'De Linde West' })).getAttribute('href')).toBe('/bedrijven/c-2');
  expect(screen.getByText(/Arnhem · 000012345678/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Toon alle 31 vestigingen' }).getAttribute('href')).toBe('/bedrijven?words=12345678');
  fireEvent.change(screen.getByLabelText('Vestigingsnummer'), { target: { value: ' 1234 ' } });
  fireEvent.click(screen.getByRole('button', { name: 'Bewaar het vestigingsnummer' }));

  expect(await screen.findByText('Een vestigingsnummer heeft 12 cijfers.')).toBeTruthy();
  expect(sent).toEqual(['"7"', { vestigingsnummer: '1234' }]);
});

it('says from and until when it is recognised, and which places go on after that', async () => {
  serveCompany();
  const longer = { ...company.places[0]!, endsOn: '2127-03-26' };
  const places = [
    longer,
    { ...longer, id: 'p-2', title: 'Activiteiten' },
    { ...longer, id: 'p-3', title: 'Korter', endsOn: '2127-03-01' },
    { ...longer, id: 'p-4', title: 'Weg', state: 'WITHDRAWN' },
    { ...longer, id: 'p-5', title: 'Anders', crebo: '25655' },
  ];
  service.use(http.get('*/api/matching/companies/c-1', () => HttpResponse.json({ ...company, places })));
  renderScreen(<CompanyPage />, { ...at, me: person('supervisor') });

  expect(await screen.findByText(/Begeleider · 25478 · BOL · sinds 1 januari 2020 · tot en met 1 maart 2127 · gevraagd op 1 november 2026/)).toBeTruthy();
  expect(screen.getByText(/25655 · erkenning tot en met 1 oktober 2026 · gevraagd op/)).toBeTruthy();
  expect(screen.getByText('De erkenning loopt af op 1 maart 2127, dat is voor het einde van 2 plekken: Begeleider, Activiteiten')).toBeTruthy();
  expect(screen.getAllByText(/De erkenning loopt af/)).toHaveLength(1);
});

it('says that somebody else changed a contact', async () => {
  serveCompany();
  let version: string | null = null;
  service.use(
    http.put('*/api/matching/contacts/k-1', ({ request }) => {
      version = request.headers.get('If-Match');
      return HttpResponse.json({ detail: 'Iemand anders heeft dit intussen gewijzigd.' }, { status: 412 });
    }),
  );
  renderScreen(<CompanyPage />, { ...at, me: person('supervisor') });

  fireEvent.click(await screen.findByRole('button', { name: 'Kees Mol wijzigen' }));
  fireEvent.change(await screen.findByLabelText(/Naam/), { target: { value: 'Kees Das' } });
  pressSave();

  expect(await screen.findByText('Iemand anders heeft dit intussen gewijzigd.')).toBeTruthy();
  expect(version).toBe('"2"');
});

it('lets the coordinator choose who looks after a company', async () => {
  serveCompany();
  let staffId: string | null = null;
  service.use(
    http.put('*/api/matching/companies/c-1/owner', async ({ request }) => {
      ({ staffId } = (await request.json()) as { staffId: string });
      return HttpResponse.json(company);
    }),
  );
  renderScreen(<CompanyPage />, { ...at, me: person('coordinator') });

  await screen.findByRole('option', { name: 'Elif Aydin' });
  fireEvent.change(screen.getByLabelText('Relatiebeheerder'), { target: { value: 's-1' } });

  expect(await screen.findByText('De relatiebeheerder is bewaard')).toBeTruthy();
  expect(staffId).toBe('s-1');
});

it('only shows what is kept to who may not write', async () => {
  serveCompany();
  renderScreen(<CompanyPage />, { ...at, me: person('administration') });

  expect(await screen.findByText('Kees Mol')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Contact vastleggen' })).toBeNull();
  expect(screen.queryByRole('link', { name: 'Nieuwe plek' })).toBeNull();
  expect(screen.getByRole('link', { name: 'De Linde West' })).toBeTruthy();
  expect(screen.queryByLabelText('Vestigingsnummer')).toBeNull();
});

it('says that the school does not work with it any more, and makes no new places there', async () => {
  serveCompany();
  service.use(http.get('*/api/matching/companies/c-1', () => HttpResponse.json({ ...company, leftOn: '2026-11-25' })));
  renderScreen(<CompanyPage />, { ...at, me: person('coordinator') });

  expect(await screen.findByText(/werken jullie niet meer met dit bedrijf/)).toBeTruthy();
  expect(screen.queryByText('Nieuwe plek')).toBeNull();
});
