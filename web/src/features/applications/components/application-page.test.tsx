import { fireEvent, screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { person, renderScreen } from '@/testing/render-screen';
import { serviceDouble } from '@/testing/service';
import type { Application } from '../api/types';
import { ApplicationPage } from './application-page';

const service = serviceDouble();
const at = { path: '/sollicitaties/:id', at: '/sollicitaties/a-1' };

const nameless: Application = {
  id: 'a-1',
  state: 'SUBMITTED',
  version: 0,
  place: { id: 'p-1', title: 'Persoonlijk begeleider', companyName: 'Zorggroep De Linde', town: 'Ede' },
  student: { id: null, name: null, programmeName: 'Persoonlijk begeleider', groupName: null },
  motivation: 'Ik ben ▒▒▒ en kan goed luisteren.',
  cv: false,
  cvDestroyedAt: null,
  firstLook: true,
  submittedAt: '2026-11-02T10:00:00Z',
  decidedAt: null,
  reason: null,
  placementId: null,
  answerBy: '2026-11-16T10:00:00Z',
  invitation: null,
  may: { decide: true, withdraw: false, answer: false },
};

const answer = (application: Application) => service.use(http.get('*/api/matching/applications/a-1', () => HttpResponse.json(application)));

it('tells a trainer why there is no name yet', async () => {
  answer(nameless);
  renderScreen(<ApplicationPage />, { ...at, me: person('trainer') });

  expect(await screen.findByRole('heading', { name: 'Sollicitatie van de student' })).toBeTruthy();
  expect(screen.getByText('Eerst de motivatie, dan de naam')).toBeTruthy();
});

it('tells the school who saw what', async () => {
  answer({ ...nameless, student: { id: 's-1', name: 'Yara Bouzid', programmeName: 'Zorg', groupName: 'MZ2B' }, may: { decide: false, withdraw: false, answer: false } });
  service.use(
    http.get('*/api/matching/applications/a-1/disclosures', () =>
      HttpResponse.json({ items: [{ id: 'd-1', personName: 'Anja van Dam', what: 'IDENTITY', occasion: 'ACCEPTANCE', at: '2026-11-03T10:00:00Z' }], next: null }),
    ),
  );
  renderScreen(<ApplicationPage />, { ...at, me: person('coordinator') });

  expect(await screen.findByText('Anja van Dam zag wie er solliciteert')).toBeTruthy();
  expect(screen.queryByText('Eerst de motivatie, dan de naam')).toBeNull();
});

it('tells a student that the school does not agree, and why', async () => {
  answer({
    ...nameless,
    state: 'NOT_APPROVED',
    student: { id: 's-1', name: 'Yara Bouzid', programmeName: 'Zorg', groupName: 'MZ2B' },
    firstLook: false,
    reason: 'Te ver weg.',
    placementId: 'm-1',
    decidedAt: '2026-11-09T10:00:00Z',
    may: { decide: false, withdraw: false, answer: false },
  });
  renderScreen(<ApplicationPage />, { ...at, me: person('student') });

  expect(await screen.findByText('Te ver weg.')).toBeTruthy();
  expect(screen.getByText('School niet akkoord')).toBeTruthy();
  expect(screen.getByText('Je begeleider keurt deze plek niet goed')).toBeTruthy();
  expect(screen.queryByText('Je begeleider kijkt of de plek past')).toBeNull();
});

it('says when the cv was destroyed, and still who opened it', async () => {
  answer({
    ...nameless,
    state: 'REJECTED',
    firstLook: false,
    student: { id: 's-1', name: 'Yara Bouzid', programmeName: 'Zorg', groupName: 'MZ2B' },
    cvDestroyedAt: '2027-03-09T02:29:00Z',
    may: { decide: false, withdraw: false, answer: false },
  });
  service.use(
    http.get('*/api/matching/applications/a-1/disclosures', () =>
      HttpResponse.json({ items: [{ id: 'd-1', personName: 'Anja van Dam', what: 'CV', occasion: 'DOWNLOAD', at: '2026-11-03T10:00:00Z' }], next: null }),
    ),
  );
  renderScreen(<ApplicationPage />, { ...at, me: person('student') });

  expect(await screen.findByText(/Het cv is er niet meer. We hebben het op 9 maart 2027 vernietigd/)).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Cv openen' })).toBeNull();
  expect(await screen.findByText('Anja van Dam opende het cv')).toBeTruthy();
});

const invited: Application = {
  ...nameless,
  state: 'INVITED',
  student: { id: 's-1', name: 'Yara Bouzid', programmeName: 'Zorg', groupName: 'MZ2B' },
  invitation: {
    location: 'Dorpsstraat 12, Ede',
    remark: null,
    slots: [
      { startsAt: '2099-03-09T14:30:00Z', endsAt: '2099-03-09T15:00:00Z' },
      { startsAt: '2099-03-10T14:30:00Z', endsAt: '2099-03-10T15:00:00Z' },
    ],
    invitedAt: '2026-11-03T10:00:00Z',
    answeredAt: null,
    chosen: null,
    answerRemark: null,
  },
  may: { decide: false, withdraw: true, answer: true },
};

it('lets a student choose a time, and offers it for the calendar', async () => {
  let sent: unknown = null;
  answer(invited);
  service.use(
    http.get('*/disclosures', () => HttpResponse.json({ items: [], next: null })),
    http.post('*/api/matching/applications/a-1/invitation/choice', async ({ request }) => {
      sent = await request.json();
      const chosen: Application = {
        ...invited,
        invitation: { ...invited.invitation!, chosen: 2, answeredAt: '2026-11-04T10:00:00Z' },
        may: { decide: false, withdraw: true, answer: false },
      };
      answer(chosen);
      return HttpResponse.json(chosen);
    }),
  );
  renderScreen(<ApplicationPage />, { ...at, me: person('student') });

  fireEvent.click(await screen.findByLabelText(/10 maart, 15.30 – 16.00/));
  fireEvent.click(screen.getByRole('button', { name: 'Kies deze tijd' }));

  expect(await screen.findByRole('link', { name: 'Zet in je agenda' })).toBeTruthy();
  expect(sent).toEqual({ slot: 2 });
});

it('says at the times that none is chosen, and which are over', async () => {
  const over = { startsAt: '2020-01-09T14:30:00Z', endsAt: '2020-01-09T15:00:00Z' };
  answer({ ...invited, invitation: { ...invited.invitation!, slots: [over, ...invited.invitation!.slots] } });
  service.use(http.get('*/disclosures', () => HttpResponse.json({ items: [], next: null })));
  renderScreen(<ApplicationPage />, { ...at, me: person('student') });

  fireEvent.click(await screen.findByRole('button', { name: 'Kies deze tijd' }));

  expect(screen.getByRole('radiogroup', { name: 'Wanneer kun je?', description: 'Kies eerst een tijd.' })).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByLabelText(/9 maart, 15.30/));
  expect(screen.getByRole('radio', { description: 'Deze tijd is voorbij.' })).toHaveProperty('disabled', true);
});

it('lets a trainer offer times, which shows who the student is', async () => {
  let sent: { slots: unknown[]; location: string } | null = null;
  let version: string | null = null;
  answer({ ...nameless, version: 3 });
  service.use(
    http.post('*/api/matching/applications/a-1/invitation', async ({ request }) => {
      sent = (await request.json()) as typeof sent;
      version = request.headers.get('If-Match');
      const open: Application = { ...invited, may: { decide: true, withdraw: false, answer: false } };
      answer(open);
      return HttpResponse.json(open);
    }),
  );
  renderScreen(<ApplicationPage />, { ...at, me: person('trainer') });

  fireEvent.click(await screen.findByRole('button', { name: 'Uitnodigen voor een gesprek' }));
  fireEvent.change(screen.getByLabelText(/Dag 1/), { target: { value: '2099-03-09' } });
  fireEvent.change(screen.getByLabelText(/Tijd 1/), { target: { value: '15:30' } });
  fireEvent.change(screen.getByLabelText(/Waar/), { target: { value: 'Dorpsstraat 12, Ede' } });
  fireEvent.click(screen.getByRole('button', { name: 'Verstuur de uitnodiging' }));

  expect(await screen.findByText('Yara Bouzid is uitgenodigd')).toBeTruthy();
  expect(sent!.slots).toEqual([{ startsAt: '2099-03-09T14:30:00.000Z', endsAt: '2099-03-09T15:00:00.000Z' }]);
  expect(sent!.location).toBe('Dorpsstraat 12, Ede');
  expect(version).toBe('"3"');
});

it('says at each field of an invitation what is missing, and goes to the first', async () => {
  answer(nameless);
  renderScreen(<ApplicationPage />, { ...at, me: person('trainer') });

  fireEvent.click(await screen.findByRole('button', { name: 'Uitnodigen voor een gesprek' }));
  fireEvent.change(screen.getByLabelText(/Dag 1/), { target: { value: '2099-03-09' } });
  fireEvent.click(screen.getByRole('button', { name: 'Verstuur de uitnodiging' }));

  const said = { description: /Dit moet u nog invullen\./ };
  const time = screen.getByLabelText(/Tijd 1/);
  expect(time.getAttribute('aria-invalid')).toBe('true');
  expect(document.activeElement).toBe(time);
  expect(screen.getByRole('textbox', { name: 'Waar', ...said })).toBeTruthy();
  expect(screen.getAllByText('Dit moet u nog invullen.')).toHaveLength(2);
});

it('says after a refusal that the meeting does not take place', async () => {
  answer({
    ...invited,
    state: 'REJECTED',
    decidedAt: '2026-11-05T10:00:00Z',
    invitation: { ...invited.invitation!, chosen: 1, answeredAt: '2026-11-04T10:00:00Z' },
    may: { decide: false, withdraw: false, answer: false },
  });
  service.use(http.get('*/disclosures', () => HttpResponse.json({ items: [], next: null })));
  renderScreen(<ApplicationPage />, { ...at, me: person('student') });

  expect(await screen.findByText('Het gesprek gaat niet door.')).toBeTruthy();
  expect(screen.queryByText(/9 maart, 15.30/)).toBeNull();
  expect(screen.queryByRole('link', { name: 'Zet in je agenda' })).toBeNull();
});

it('lets a student ask for other times when all are over', async () => {
  answer({ ...invited, invitation: { ...invited.invitation!, slots: [{ startsAt: '2020-01-09T14:30:00Z', endsAt: '2020-01-09T15:00:00Z' }] } });
  service.use(http.get('*/disclosures', () => HttpResponse.json({ items: [], next: null })));
  renderScreen(<ApplicationPage />, { ...at, me: person('student') });

  expect(await screen.findByText('Deze tijden zijn voorbij.')).toBeTruthy();
  expect(screen.queryByRole('radio')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Kies deze tijd' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Vraag andere tijden' }));
  expect(await screen.findByLabelText('Wanneer kun je wel?')).toBeTruthy();
});
