import { fireEvent, screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { person, renderScreen } from '@/testing/render-screen';
import { serviceDouble } from '@/testing/service';
import { SettingsPage } from './settings-page';

const service = serviceDouble();
const settings = '*/api/internship/settings';
const at = { path: '/instellingen', at: '/instellingen', me: person('coordinator') };

async function chooseApproval(): Promise<void> {
  fireEvent.click(await screen.findByLabelText('Als de begeleider de plek heeft goedgekeurd'));
  fireEvent.click(screen.getByRole('button', { name: 'Opslaan' }));
}

it('changes what opens the hours, of the version that was seen', async () => {
  let version: string | null = null;
  service.use(
    http.get(settings, () => HttpResponse.json({ hoursGate: 'AGREEMENT', version: 3 })),
    http.put(settings, ({ request }) => {
      version = request.headers.get('If-Match');
      return HttpResponse.json({ hoursGate: 'APPROVAL', version: 4 });
    }),
  );
  renderScreen(<SettingsPage />, at);

  await chooseApproval();

  expect(await screen.findByText('De instelling is bewaard')).toBeTruthy();
  expect(version).toBe('"3"');
});

it('says why it could not be changed', async () => {
  service.use(
    http.get(settings, () => HttpResponse.json({ hoursGate: 'AGREEMENT', version: 3 })),
    http.put(settings, () => HttpResponse.json({ detail: 'Iemand anders heeft dit net veranderd.' }, { status: 412 })),
  );
  renderScreen(<SettingsPage />, at);

  await chooseApproval();

  expect(await screen.findByText('Iemand anders heeft dit net veranderd.')).toBeTruthy();
});

it('brings what else there is to choose once it stands still', async () => {
  const moment = new EventTarget();
  service.use(
    http.get(settings, () => new Promise((resolve) => moment.addEventListener('arrived', () => resolve(HttpResponse.json({ hoursGate: 'AGREEMENT', version: 3 }))))),
  );
  renderScreen(
    <SettingsPage>
      <p>meer te kiezen</p>
    </SettingsPage>,
    at,
  );

  expect(screen.queryByText('meer te kiezen')).toBeNull();
  await new Promise((resolve) => setTimeout(resolve, 50));
  moment.dispatchEvent(new Event('arrived'));

  expect(await screen.findByText('meer te kiezen')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Opslaan' })).toBeTruthy();
});
