import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import type { Journey } from '@/features/journeys/api/types';
import { person, renderScreen } from '@/testing/render-screen';
import { serviceDouble } from '@/testing/service';
import { StudentHome } from './student-home';

const service = serviceDouble();
const journey = {
  studentId: 's-1',
  phases: [],
  step: { code: 'LOG_HOURS', waitingFor: 'STUDENT', path: '/uren' },
  internshipId: 'i-1',
  applicationsOpen: 0,
} as unknown as Journey;

it('shows the next step once it is known whether it can be done from here', async () => {
  const moment = new EventTarget();
  service.use(
    http.get('*/api/internship/journeys/mine', () => HttpResponse.json(journey)),
    http.get('*/api/internship/internships', () => new Promise((resolve) => moment.addEventListener('arrived', () => resolve(HttpResponse.json({}, { status: 503 }))))),
    http.get('*/api/*', () => HttpResponse.json({ items: [], next: null })),
  );
  renderScreen(<StudentHome />, { path: '/', at: '/', me: person('student') });

  expect(await screen.findByRole('list')).toBeTruthy();
  expect(screen.queryByRole('link', { name: /uren/i })).toBeNull();

  moment.dispatchEvent(new Event('arrived'));
  expect(await screen.findByRole('link', { name: /uren/i })).toBeTruthy();
});
