import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { person, renderScreen } from '@/testing/render-screen';
import { serviceDouble } from '@/testing/service';
import { OwnMeetings } from './own-meetings';

const service = serviceDouble();

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-03-09T15:01:00Z') }));
afterEach(() => void vi.useRealTimers());

const slots = [
  { startsAt: '2027-03-09T14:30:00Z', endsAt: '2027-03-09T15:00:00Z' },
  { startsAt: '2027-03-10T14:30:00Z', endsAt: '2027-03-10T15:00:00Z' },
];

function show(chosen: number | null) {
  const application = { id: 'a-1', place: { companyName: 'De Linde' }, invitation: null };
  service.use(
    http.get('*/api/matching/applications', ({ request }) =>
      HttpResponse.json({ items: new URL(request.url).searchParams.get('state') === 'INVITED' ? [application] : [], next: null }),
    ),
    http.get('*/api/matching/applications/a-1', () => HttpResponse.json({ ...application, invitation: { location: 'Kerkplein 45', slots, chosen } })),
  );
  renderScreen(<OwnMeetings />, { path: '/', at: '/', me: person('student') });
}

it('says when and where a student meets a company', async () => {
  show(2);

  const row = await screen.findByRole('link', { name: /Gesprek bij De Linde/ });
  expect(row.textContent).toMatch(/Woensdag 10 maart.* · Kerkplein 45/);
  expect(row.getAttribute('href')).toBe('/sollicitaties/a-1');
});

it.each([null, 1])('says nothing of times among which to choose, or of a meeting that is over', async (chosen) => {
  show(chosen);

  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(screen.queryByRole('link')).toBeNull();
});
