import { fireEvent, screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { person, renderScreen } from '@/testing/render-screen';
import { serviceDouble } from '@/testing/service';
import type { Internship } from '../api/types';
import { DayEditor } from './day-editor';

const service = serviceDouble();
const at = { path: '/uren/dagen/:date', at: '/uren/dagen/2027-03-09', me: person('student') };
const internship = { id: 'i-1', startsOn: '2027-02-01', endsOn: '2027-07-09' } as Internship;
const open = { gate: { open: true, reason: null } };
const closed = { gate: { open: false, reason: 'Eerst moet iedereen tekenen.' } };

function answering(detail: () => Promise<Response> | Response, weeks: () => Response = () => HttpResponse.json({ items: [], usualDay: null })) {
  service.use(http.get('*/api/internship/internships/i-1', detail), http.get('*/api/internship/internships/i-1/weeks', weeks));
  renderScreen(<DayEditor internship={internship} date="2027-03-09" />, at);
}

it('brings the form only when nothing above it can push it away any more, and ties why it is closed to its button', async () => {
  const moment = new EventTarget();
  let weeksCame = false;
  answering(
    () => new Promise((resolve) => moment.addEventListener('arrived', () => resolve(HttpResponse.json(closed)))),
    () => {
      weeksCame = true;
      return HttpResponse.json({ items: [], usualDay: null });
    },
  );

  await expect.poll(() => weeksCame).toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(screen.queryByRole('button', { name: 'Opslaan' })).toBeNull();

  moment.dispatchEvent(new Event('arrived'));
  const save = await screen.findByRole('button', { name: 'Opslaan', description: /Eerst moet iedereen tekenen\./ });
  expect(save).toHaveProperty('disabled', true);
});

it('goes to the times when they cannot be, and says why there', async () => {
  answering(() => HttpResponse.json(open));

  const from = await screen.findByLabelText('Van');
  fireEvent.change(from, { target: { value: '18:00' } });
  fireEvent.click(screen.getByRole('button', { name: 'Opslaan' }));

  expect(document.activeElement).toBe(from);
  expect(from.getAttribute('aria-describedby')).toBe(screen.getByText('Het einde moet na het begin liggen.').id);
});

it('says that what was logged did not come, rather than show the day as empty', async () => {
  let asked = 0;
  answering(
    () => HttpResponse.json(open),
    () => (asked++ === 0 ? HttpResponse.json({}, { status: 404 }) : HttpResponse.json({ items: [], usualDay: null })),
  );

  fireEvent.click(await screen.findByRole('button', { name: 'Probeer opnieuw' }));
  expect(await screen.findByRole('button', { name: 'Opslaan' })).toBeTruthy();
});
