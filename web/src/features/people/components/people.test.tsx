import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { person, renderScreen } from '@/testing/render-screen';
import { serviceDouble } from '@/testing/service';
import type { GroupLine, Programme, StudentLine } from '../api/types';
import { ProgrammesPage } from './programmes-page';
import { StudentsPage } from './students-page';

const service = serviceDouble();

const programme: Programme = {
  id: 'o-1',
  crebo: '25478',
  name: 'Persoonlijk begeleider',
  level: 4,
  leerweg: 'BOL',
  arrangesVog: true,
  profiles: ['Jeugd', 'Ouderen'],
  keuzedelen: ['K0072'],
};
const group: GroupLine = {
  id: 'g-1',
  name: 'MZ2B',
  crebo: '25478',
  leerweg: 'BOL',
  cohort: 2025,
  periodName: 'Stage najaar 2026',
  startsOn: '2026-11-02',
  endsOn: '2027-03-26',
  wishesBy: null,
  placeBy: '2026-10-12',
  agreementBy: null,
  students: 24,
};
const student: StudentLine = {
  id: 's-1',
  number: '104882',
  name: 'Yara Bouzid',
  groupName: 'MZ2B',
  year: 2,
  programmeName: 'Persoonlijk begeleider',
  profile: 'Jeugd',
  town: 'Ede',
  supervisorName: '',
  supervisorVersion: -3,
  periodName: 'Stage voorjaar 2027',
  placed: false,
  companyName: null,
  startsOn: null,
  endsOn: null,
};

function school(students: (url: URL) => { items: StudentLine[]; next: string | null }) {
  service.use(
    http.get('*/api/matching/programmes', () => HttpResponse.json({ items: [programme], next: null })),
    http.get('*/api/matching/groups', () => HttpResponse.json({ items: [group, { ...group, id: 'g-2', name: 'MZ2C', leerweg: 'BBL', students: 5 }], next: null })),
    http.get('*/api/matching/students', ({ request }) => HttpResponse.json(students(new URL(request.url)))),
  );
}

it('shows a programme with its own groups', async () => {
  school(() => ({ items: [], next: null }));
  renderScreen(<ProgrammesPage />, { path: '/opleidingen', at: '/opleidingen', me: person('coordinator') });

  const row = (await screen.findByText('Persoonlijk begeleider')).closest('tr')!;
  expect((await within(row).findByRole('link', { name: '24 studenten' })).getAttribute('href')).toBe('/studenten?crebo=25478');
  fireEvent.click(within(row).getByRole('button'));
  expect(await screen.findByRole('link', { name: 'MZ2B' })).toBeTruthy();
  expect(screen.getByText('Jeugd · Ouderen')).toBeTruthy();
  expect(screen.getByText('K0072')).toBeTruthy();
});

it('lets a coordinator say that no VOG is arranged', async () => {
  let sent: unknown = null;
  school(() => ({ items: [], next: null }));
  service.use(
    http.put('*/api/matching/programmes/o-1/vog', async ({ request }) => {
      sent = await request.json();
      return new HttpResponse(null, { status: 204 });
    }),
  );
  renderScreen(<ProgrammesPage />, { path: '/opleidingen', at: '/opleidingen', me: person('coordinator') });

  const row = (await screen.findByText('Persoonlijk begeleider')).closest('tr')!;
  fireEvent.click(within(row).getByRole('button'));
  fireEvent.click(await screen.findByRole('switch', { name: /regelt een VOG/ }));

  await waitFor(() => expect(sent).toEqual({ arranged: false }));
});

it('shows the place that counts now, and for which internship one is missing', async () => {
  school(() => ({
    items: [
      { ...student, companyName: 'De Linde', startsOn: '2026-11-02', endsOn: '2027-03-26' },
      { ...student, id: 's-2', name: 'Tim Vos' },
      { ...student, id: 's-3', name: 'Sem Adema', companyName: 'De Wijzer', startsOn: '2027-04-05', endsOn: '2027-07-02', placed: true },
    ],
    next: null,
  }));
  renderScreen(<StudentsPage />, { path: '/studenten', at: '/studenten?group=MZ2B', me: person('coordinator') });

  const rowOf = async (name: string) => (await screen.findByText(name)).closest('tr')!.textContent;
  expect(await rowOf('Yara Bouzid')).toContain('De Linde2 november 2026 tot 26 maart 2027Nog geen plek voor Stage voorjaar 2027');
  expect(await rowOf('Tim Vos')).toContain('Nog geen plek voor Stage voorjaar 2027');
  expect(await rowOf('Sem Adema')).not.toContain('Nog geen plek');
  expect(await screen.findByRole('button', { name: 'Zonder plek voor Stage najaar 2026' })).toBeTruthy();
});

it('asks for what the address says, page after page', async () => {
  const asked: string[] = [];
  school((url) => {
    asked.push(url.search);
    const more = url.searchParams.get('cursor') === null;
    return { items: [{ ...student, id: more ? 's-1' : 's-2', name: more ? 'Yara Bouzid' : 'Tim Vos' }], next: more ? 'abc' : null };
  });
  renderScreen(<StudentsPage />, { path: '/studenten', at: '/studenten?group=MZ2B&without=SUPERVISOR', me: person('supervisor') });

  expect(await screen.findByText('Yara Bouzid')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Toon meer' }));

  expect(await screen.findByText('Tim Vos')).toBeTruthy();
  expect(asked).toEqual(['?group=MZ2B&without=SUPERVISOR', '?group=MZ2B&without=SUPERVISOR&cursor=abc']);
  expect(screen.getByRole('button', { name: 'Zonder begeleider' }).getAttribute('aria-pressed')).toBe('true');
  expect(screen.queryByRole('button', { name: /Yara Bouzid/ })).toBeNull();
});

it('looks for students of a year and a profile, in the list and in its workbook', async () => {
  const asked: string[] = [];
  school((url) => {
    asked.push(url.search);
    return { items: [student], next: null };
  });
  renderScreen(<StudentsPage />, { path: '/studenten', at: '/studenten?profile=Jeugd', me: person('coordinator') });

  const row = (await screen.findByText('Yara Bouzid')).closest('tr')!;
  expect(within(row).getByText('leerjaar 2')).toBeTruthy();
  expect(within(row).getByText('Jeugd')).toBeTruthy();
  fireEvent.click(screen.getByRole('combobox', { name: 'Leerjaar' }));
  fireEvent.click(await screen.findByRole('option', { name: 'leerjaar 2', hidden: true }));

  await waitFor(() => expect(asked.at(-1)).toBe('?year=2&profile=Jeugd'));
  expect(screen.getByRole('link', { name: /Excel/ }).getAttribute('href')).toBe('/api/matching/students/export?year=2&profile=Jeugd');
  fireEvent.click(screen.getByRole('combobox', { name: 'Profiel' }));
  expect(await screen.findByRole('option', { name: 'Ouderen', hidden: true })).toBeTruthy();
});

it('lets a coordinator link a student to a supervisor', async () => {
  let sent: unknown = null;
  school(() => ({ items: [{ ...student, supervisorName: sent ? 'Elif Aydin' : '' }], next: null }));
  service.use(
    http.get('*/api/matching/staff', () =>
      HttpResponse.json({ items: [{ id: 'e-1', name: 'Elif Aydin', roles: ['SUPERVISOR'], students: 4 }], next: null }),
    ),
    http.put('*/api/matching/students/s-1/supervisor', async ({ request }) => {
      sent = { ...((await request.json()) as object), ifMatch: request.headers.get('If-Match') };
      return new HttpResponse(null, { status: 204 });
    }),
  );
  renderScreen(<StudentsPage />, { path: '/studenten', at: '/studenten', me: person('coordinator') });

  fireEvent.click(await screen.findByRole('button', { name: /Yara Bouzid/ }));
  const supervisor = await screen.findByRole('combobox', { name: 'Begeleider voor Yara Bouzid' });
  fireEvent.click(screen.getByRole('button', { name: 'Koppel' }));
  expect(document.activeElement).toBe(supervisor);
  expect(screen.getByText('Dit moet je nog invullen.')).toBeTruthy();
  fireEvent.click(supervisor);
  fireEvent.click(await screen.findByRole('option', { name: /Elif Aydin/, hidden: true }));
  fireEvent.click(screen.getByRole('button', { name: 'Koppel' }));

  expect(await screen.findByText('Yara Bouzid heeft een begeleider')).toBeTruthy();
  expect(await screen.findByText('Elif Aydin')).toBeTruthy();
  expect(sent).toEqual({ supervisorId: 'e-1', ifMatch: '"-3"' });
});

it('says why the next page did not come, and keeps what is there', async () => {
  school((url) => ({ items: url.searchParams.has('cursor') ? [] : [student], next: 'abc' }));
  service.use(
    http.get('*/api/matching/students', ({ request }) =>
      request.url.includes('cursor') ? HttpResponse.json({ detail: 'Even geen studenten.' }, { status: 503 }) : HttpResponse.json({ items: [student], next: 'abc' }),
    ),
  );
  renderScreen(<StudentsPage />, { path: '/studenten', at: '/studenten', me: person('supervisor') });

  fireEvent.click(await screen.findByRole('button', { name: 'Toon meer' }));

  expect(await screen.findByText('Even geen studenten.')).toBeTruthy();
  expect(screen.getByText('Yara Bouzid')).toBeTruthy();
});
