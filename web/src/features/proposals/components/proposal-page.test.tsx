import { fireEvent, screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { person, renderScreen } from '@/testing/render-screen';
import { serviceDouble } from '@/testing/service';
import type { Proposal } from '../api/types';
import { ProposalPage } from './proposal-page';

const service = serviceDouble();
const at = { path: '/eigen-plekken/:id', at: '/eigen-plekken/e-1' };
const address = '*/api/matching/proposals/e-1';

const proposal: Proposal = {
  id: 'e-1',
  state: 'PROPOSED',
  version: 2,
  student: { id: 's-1', name: 'Yara Bouzid', programmeName: 'Bediening', groupName: 'HO2A' },
  place: {
    leerbedrijfId: null,
    companyName: 'Bakkerij Zonnig',
    street: 'Markt',
    houseNumber: '3',
    postcode: '6711 CD',
    town: 'Ede',
    contactFirstName: 'Sam',
    contactInfix: 'van',
    contactLastName: 'Loon',
    contactEmail: 'sam@zonnig.example',
    title: 'Medewerker bediening',
    tasks: 'Gasten ontvangen.',
    startsOn: '2026-11-02',
    endsOn: '2027-03-26',
    daysPerWeek: 4,
  },
  remark: null,
  proposedAt: '2026-10-01T10:00:00Z',
  decidedAt: null,
  placementId: null,
  recognised: null,
  known: [{ id: 'c-1', name: 'Bakkerij Zonnig BV', street: 'Markt', houseNumber: '3', town: 'Ede', leerbedrijfId: '100000999' }],
  may: { decide: true, revise: false, withdraw: false },
};

const answer = (shown: Proposal) => service.use(http.get(address, () => HttpResponse.json(shown)));

it('lets a supervisor approve it as a company that the school has', async () => {
  let sent: unknown = null;
  answer(proposal);
  service.use(
    http.post(`${address}/approval`, async ({ request }) => {
      sent = { ...((await request.json()) as object), ifMatch: request.headers.get('If-Match') };
      const approved: Proposal = { ...proposal, state: 'APPROVED', placementId: 'm-1', may: { decide: false, revise: false, withdraw: false } };
      answer(approved);
      return HttpResponse.json(approved);
    }),
  );
  renderScreen(<ProposalPage />, { ...at, me: person('supervisor') });

  fireEvent.click(await screen.findByLabelText('Bakkerij Zonnig BV · Markt 3, Ede'));
  fireEvent.click(screen.getByRole('button', { name: 'Goedkeuren' }));

  expect(await screen.findByRole('link', { name: 'Naar de plaatsing' })).toBeTruthy();
  expect(sent).toEqual({ companyId: 'c-1', leerbedrijfId: null, ifMatch: '"2"' });
});

it('shows a student the question and lets them answer it', async () => {
  let sent: unknown = null;
  const asked: Proposal = { ...proposal, state: 'QUESTIONED', remark: 'Wie begeleidt je?', known: [], may: { decide: false, revise: true, withdraw: true } };
  answer(asked);
  service.use(
    http.get('*/api/matching/proposals/known-companies', () => HttpResponse.json([])),
    http.put(address, async ({ request }) => {
      sent = { tasks: ((await request.json()) as { tasks: string }).tasks, ifMatch: request.headers.get('If-Match') };
      const again: Proposal = { ...asked, state: 'PROPOSED', remark: null };
      answer(again);
      return HttpResponse.json(again);
    }),
  );
  renderScreen(<ProposalPage />, { ...at, me: person('student') });

  expect(await screen.findByText('Wie begeleidt je?')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Aanpassen' }));
  fireEvent.change(await screen.findByLabelText(/Wat ga je er doen/), { target: { value: 'Met Sam gasten ontvangen.' } });
  fireEvent.click(screen.getByRole('button', { name: 'Verstuur opnieuw' }));

  expect(await screen.findByText('Wacht op de begeleider')).toBeTruthy();
  expect(sent).toEqual({ tasks: 'Met Sam gasten ontvangen.', ifMatch: '"2"' });
});

it('tells a student who takes it back that the supervisor has asked something since', async () => {
  let version: string | null = null;
  answer({ ...proposal, known: [], may: { decide: false, revise: true, withdraw: true } });
  service.use(
    http.post(`${address}/withdrawal`, ({ request }) => {
      version = request.headers.get('If-Match');
      return HttpResponse.json({ detail: 'Iemand anders heeft dit intussen gewijzigd.' }, { status: 412 });
    }),
  );
  renderScreen(<ProposalPage />, { ...at, me: person('student') });

  fireEvent.click(await screen.findByRole('button', { name: 'Trek je voorstel in' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Intrekken' }));

  expect(await screen.findByText('Iemand anders heeft dit intussen gewijzigd.')).toBeTruthy();
  expect(version).toBe('"2"');
});

it('says at the number of a new company that it is missing', async () => {
  answer(proposal);
  renderScreen(<ProposalPage />, { ...at, me: person('supervisor') });

  fireEvent.click(await screen.findByRole('button', { name: 'Goedkeuren' }));

  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /^Leerbedrijf-ID/, description: /Dit moet je nog invullen\./ }));
});
