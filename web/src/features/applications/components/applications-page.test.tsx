import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { person, renderScreen } from '@/testing/render-screen';
import { serviceDouble } from '@/testing/service';
import { ApplicationsPage } from './applications-page';

const service = serviceDouble();

it.each([
  ['student', 'Je hebt nog niet gesolliciteerd'],
  ['trainer', 'Er zijn geen sollicitaties'],
  ['administration', 'Er zijn geen sollicitaties'],
  ['coordinator', 'Er zijn geen sollicitaties'],
] as const)('says to a %s that there are no applications', async (role, said) => {
  service.use(http.get('*/api/matching/applications', () => HttpResponse.json({ items: [], next: null })));
  renderScreen(<ApplicationsPage />, { path: '/sollicitaties', at: '/sollicitaties', me: person(role) });

  expect(await screen.findByText(said)).toBeTruthy();
});
