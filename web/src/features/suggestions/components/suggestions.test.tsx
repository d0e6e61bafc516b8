import { fireEvent, screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { person, renderScreen } from '@/testing/render-screen';
import { serviceDouble } from '@/testing/service';
import type { PlacesForStudent, Suggestion } from '../api/types';
import { MatchPlace } from './match-place';
import { MatchStudentPage } from './match-student-page';
import { OpenSuggestions } from './open-suggestions';
import { SuggestionsPage } from './suggestions-page';

const service = serviceDouble();
const suggestions = '*/api/matching/suggestions';

const suggestion: Suggestion = {
  id: 'v-1',
  student: { id: 's-1', name: 'Yara Bouzid', groupName: 'MZ2B' },
  place: { id: 'p-1', title: 'Begeleider wonen', companyName: 'De Linde', town: 'Ede', room: 2, distanceKm: 1.2 },
  word: 'Kleine groep, zoals je wilde.',
  suggestedBy: 'Elif Aydin',
  suggestedAt: '2026-10-01T10:00:00Z',
  outcome: 'OPEN',
  refusal: null,
  applicationId: null,
};

const fitting: PlacesForStudent = {
  student: { ...suggestion.student, transport: 'BICYCLE' },
  items: [
    {
      place: { placeId: 'p-1', title: 'Begeleider wonen', companyName: 'De Linde', town: 'Ede', distanceKm: 1.2, room: 2, applied: false, misfits: [] },
      suggested: false,
    },
    {
      place: {
        placeId: 'p-2',
        title: 'Begeleider dag',
        companyName: 'De Wijzer',
        town: 'Ede',
        distanceKm: null,
        room: 0,
        applied: false,
        misfits: [{ code: 'fit-full', message: 'Vol' }],
      },
      suggested: false,
    },
  ],
};

it('lets a student say why a place is nothing for them', async () => {
  let sent: unknown = null;
  service.use(
    http.get(suggestions, () => HttpResponse.json({ items: sent ? [] : [suggestion], next: null })),
    http.post(`${suggestions}/v-1/refusal`, async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json({ ...suggestion, outcome: 'REFUSED', refusal: 'Te ver.' });
    }),
  );
  renderScreen(<OpenSuggestions beside={(id) => <button type="button">lijst {id}</button>} />, { path: '/', at: '/', me: person('student') });

  expect(await screen.findByText('Elif Aydin denkt dat dit iets voor je is')).toBeTruthy();
  expect(screen.getByText('Kleine groep, zoals je wilde.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Solliciteren' }).getAttribute('href')).toBe('/plekken/p-1/solliciteren');
  expect(screen.getByRole('button', { name: 'lijst p-1' })).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Niet voor mij' }));
  fireEvent.change(await screen.findByLabelText('Waarom niet?'), { target: { value: 'Te ver. ' } });
  fireEvent.click(screen.getByRole('button', { name: 'Verstuur' }));

  expect(await screen.findByText('Je begeleider leest waarom dit niets voor je is')).toBeTruthy();
  expect(sent).toEqual({ reason: 'Te ver.' });
  expect(screen.queryByText('Begeleider wonen')).toBeNull();
});

it('shows a supervisor what became of a suggestion', async () => {
  service.use(http.get(suggestions, () => HttpResponse.json({ items: [{ ...suggestion, outcome: 'REFUSED', refusal: 'Te ver.' }], next: null })));
  renderScreen(<SuggestionsPage />, { path: '/voorstellen', at: '/voorstellen', me: person('supervisor') });

  expect(await screen.findByText('Niet voor de student')).toBeTruthy();
  expect(screen.getByText(/“Te ver.”/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Niet voor mij' })).toBeNull();
});

it('suggests a place that fits, and says why another does not', async () => {
  let sent: unknown = null;
  service.use(
    http.get('*/api/matching/students/s-1/fitting-places', () => HttpResponse.json(fitting)),
    http.put('*/api/matching/students/s-1/suggestions/p-1', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json(suggestion);
    }),
  );
  renderScreen(<MatchStudentPage />, { path: '/meematchen/studenten/:id', at: '/meematchen/studenten/s-1', me: person('supervisor') });

  expect(await screen.findByText('Vol')).toBeTruthy();
  expect(screen.getByText('MZ2B · met de fiets')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Stel voor: Begeleider dag, aan Yara Bouzid' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Stel voor: Begeleider wonen, aan Yara Bouzid' }));
  fireEvent.change(await screen.findByLabelText(/Je woord erbij/), { target: { value: 'Kleine groep.' } });
  fireEvent.click(screen.getByRole('button', { name: 'Stel voor' }));

  expect(await screen.findByText('Yara Bouzid heeft je voorstel')).toBeTruthy();
  expect(sent).toEqual({ word: 'Kleine groep.' });
});

it('says how far a student is from a place, and how they travel', async () => {
  const student = { studentId: 's-1', name: 'Yara Bouzid', groupName: 'MZ2B', distanceKm: 1.2, transport: 'PUBLIC_TRANSPORT', applied: false, misfits: [] };
  service.use(http.get('*/api/matching/places/p-1/fitting-students', () => HttpResponse.json({ items: [{ student, suggested: false }], next: null })));
  renderScreen(<MatchPlace id="p-1" title="Begeleider wonen" where="De Linde, Ede" />, { path: '/', at: '/', me: person('supervisor') });

  expect(await screen.findByText('MZ2B · 1,2 km · met het OV')).toBeTruthy();
});

it('says to a student what they did with a suggestion', async () => {
  service.use(http.get(suggestions, () => HttpResponse.json({ items: [{ ...suggestion, outcome: 'REFUSED', refusal: 'Te ver.' }], next: null })));
  renderScreen(<SuggestionsPage />, { path: '/voorstellen', at: '/voorstellen', me: person('student') });

  expect(await screen.findByText('Niet voor mij')).toBeTruthy();
  expect(screen.queryByText('Niet voor de student')).toBeNull();
});
