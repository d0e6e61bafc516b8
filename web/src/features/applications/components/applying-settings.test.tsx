import { fireEvent, screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { person, renderScreen } from '@/testing/render-screen';
import { serviceDouble } from '@/testing/service';
import { ApplyingSettings } from './applying-settings';

const service = serviceDouble();
const address = '*/api/matching/settings';
const settings = { firstLook: true, answerWithinDays: 14, mostOpenPerStudent: 3, mostOpenPerPlace: 30, version: 2 };
const at = { path: '/instellingen', at: '/instellingen', me: person('coordinator') };

it('changes the settings of the version that was seen', async () => {
  let sent: unknown = null;
  service.use(
    http.get(address, () => HttpResponse.json(settings)),
    http.put(address, async ({ request }) => {
      sent = { ...((await request.json()) as object), ifMatch: request.headers.get('If-Match') };
      return HttpResponse.json({ ...settings, firstLook: false, version: 3 });
    }),
  );
  renderScreen(<ApplyingSettings />, at);

  fireEvent.click(await screen.findByRole('switch'));
  fireEvent.click(screen.getByRole('button', { name: 'Opslaan' }));

  expect(await screen.findByText('De instellingen voor solliciteren zijn bewaard')).toBeTruthy();
  expect(sent).toEqual({ firstLook: false, answerWithinDays: 14, mostOpenPerStudent: 3, mostOpenPerPlace: 30, ifMatch: '"2"' });
});

it('sends a number as it was typed, and says at the field between what it has to be', async () => {
  let sent: unknown = null;
  service.use(
    http.get(address, () => HttpResponse.json(settings)),
    http.put(address, async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json({ errors: [{ field: 'answerWithinDays', code: 'setting-bounds', message: 'Dit getal is te klein of te groot.' }] }, { status: 400 });
    }),
  );
  renderScreen(<ApplyingSettings />, at);

  const days = await screen.findByLabelText(/Dagen om te antwoorden/);
  fireEvent.change(days, { target: { value: '120' } });
  fireEvent.blur(days);
  fireEvent.click(screen.getByRole('button', { name: 'Opslaan' }));

  expect(await screen.findByText('Kies een getal van 1 tot en met 90.')).toBeTruthy();
  expect(sent).toMatchObject({ answerWithinDays: 120 });
  expect(days).toHaveProperty('value', '120');
});

it('says at a number that it is missing, and goes there', async () => {
  service.use(http.get(address, () => HttpResponse.json(settings)));
  renderScreen(<ApplyingSettings />, at);

  const days = await screen.findByLabelText(/Dagen om te antwoorden/);
  fireEvent.change(days, { target: { value: '' } });
  fireEvent.click(screen.getByRole('button', { name: 'Opslaan' }));

  expect(screen.getByText('Kies een getal van 1 tot en met 90.')).toBeTruthy();
  expect(document.activeElement).toBe(days);
});
