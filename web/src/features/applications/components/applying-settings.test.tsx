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

it('says at the field what is wrong', async () => {
  service.use(
    http.get(address, () => HttpResponse.json(settings)),
    http.put(address, () =>
      HttpResponse.json({ errors: [{ field: 'answerWithinDays', code: 'setting-bounds', message: 'Dit getal is te klein of te groot.' }] }, { status: 400 }),
    ),
  );
  renderScreen(<ApplyingSettings />, at);

  fireEvent.click(await screen.findByRole('switch'));
  fireEvent.click(screen.getByRole('button', { name: 'Opslaan' }));

  expect(await screen.findByText('Dit getal is te klein of te groot.')).toBeTruthy();
});
