import { fireEvent, screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { holdLink } from '@/lib/api/link';
import { person, renderScreen } from '@/testing/render-screen';
import { serviceDouble } from '@/testing/service';
import type { Week } from '../api/types';
import { MONDAY, openWeek } from '../model/weeks.fixture';
import { WeekPage } from './week-page';

const service = serviceDouble();
const submitted: Week = { ...openWeek(MONDAY, 4), id: 'w-1', state: 'SUBMITTED', version: 5, may: { edit: false, submit: false, decide: true } };
const at = { path: '/uren/weken/:id', at: '/uren/weken/w-1' };

it('lets a trainer approve from the mail in one tap, by its link, and reads nothing again', async () => {
  holdLink({ token: 'jwt', resource: 'internship/weeks/w-1', path: at.at, expires: Date.now() + 60_000 });
  const seen: (string | null)[] = [];
  service.use(
    http.get('*/api/internship/weeks/w-1', ({ request }) => {
      seen.push(request.headers.get('Authorization'));
      return HttpResponse.json(submitted);
    }),
    http.post('*/api/internship/weeks/w-1/approval', ({ request }) => {
      seen.push(request.headers.get('Authorization'));
      return HttpResponse.json({ ...submitted, state: 'APPROVED', may: { edit: false, submit: false, decide: false } });
    }),
  );
  renderScreen(<WeekPage />, at);

  fireEvent.click(await screen.findByRole('button', { name: 'Goedkeuren' }));

  expect(await screen.findByText('Week 48 is goedgekeurd')).toBeTruthy();
  expect(seen).toEqual(['Bearer jwt', 'Bearer jwt']);
});

it('asks for a remark before a week goes back', async () => {
  let reason = '';
  service.use(
    http.get('*/api/internship/weeks/w-1', () => HttpResponse.json(submitted)),
    http.post('*/api/internship/weeks/w-1/rejection', async ({ request }) => {
      ({ reason } = (await request.json()) as { reason: string });
      return HttpResponse.json({ ...submitted, state: 'REJECTED', reason, may: { edit: false, submit: false, decide: false } });
    }),
  );
  renderScreen(<WeekPage />, { ...at, me: person('trainer') });
  fireEvent.click(await screen.findByRole('button', { name: 'Terugsturen met een opmerking' }));
  const send = await screen.findByRole('button', { name: 'Terugsturen' });
  fireEvent.click(send);
  const remark = screen.getByRole('textbox', { name: 'Wat klopt er niet?', description: /Dit moet u nog invullen\./ });
  expect(document.activeElement).toBe(remark);
  expect(reason).toBe('');

  fireEvent.change(remark, { target: { value: 'Woensdag was u er niet.' } });
  fireEvent.click(send);

  expect(await screen.findByText('Week 48 is teruggestuurd')).toBeTruthy();
  expect(reason).toBe('Woensdag was u er niet.');
});

it('says why it could not be approved', async () => {
  service.use(
    http.get('*/api/internship/weeks/w-1', () => HttpResponse.json(submitted)),
    http.post('*/api/internship/weeks/w-1/approval', () => HttpResponse.json({ detail: 'Deze week is al goedgekeurd.' }, { status: 409 })),
  );
  renderScreen(<WeekPage />, { ...at, me: person('trainer') });

  fireEvent.click(await screen.findByRole('button', { name: 'Goedkeuren' }));

  expect(await screen.findByText('Deze week is al goedgekeurd.')).toBeTruthy();
});
