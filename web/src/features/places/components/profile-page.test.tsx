import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { person, renderScreen } from '@/testing/render-screen';
import { serviceDouble } from '@/testing/service';
import { ProfilePage } from './profile-page';

const service = serviceDouble();
const profile = {
  name: 'Yara Bouzid',
  groupName: 'MZ2B',
  programmeName: 'Persoonlijk begeleider',
  level: 4,
  leerweg: 'BOL',
  year: 2,
  profile: 'Gehandicaptenzorg',
  town: 'Ede',
};

const show = (mine: object) => {
  service.use(http.get('*/api/matching/profile', () => HttpResponse.json(mine)));
  renderScreen(<ProfilePage />, { path: '/mijn-gegevens', at: '/mijn-gegevens', me: person('student') });
};

it('shows a student the own programme, group, year and profile', async () => {
  show(profile);

  expect(await screen.findByRole('heading', { name: 'Yara Bouzid' })).toBeTruthy();
  const facts = screen.getAllByRole('term').map((term) => [term.textContent, term.nextElementSibling?.textContent]);
  expect(facts).toEqual([
    ['Opleiding', 'Persoonlijk begeleider · Niveau 4 · BOL'],
    ['Groep', 'MZ2B'],
    ['Leerjaar', '2'],
    ['Profiel', 'Gehandicaptenzorg'],
    ['Woonplaats', 'Ede'],
  ]);
});

it('leaves out what the school does not say', async () => {
  show({ ...profile, year: null, profile: null });

  expect(await screen.findByText('MZ2B')).toBeTruthy();
  expect(screen.queryByText('Leerjaar')).toBeNull();
  expect(screen.queryByText('Profiel')).toBeNull();
});
