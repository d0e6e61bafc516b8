import { QueryClientProvider } from '@tanstack/react-query';
import { MantineProvider } from '@mantine/core';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { MemoryRouter } from 'react-router';
import { afterEach, expect, it } from 'vitest';
import { FileLink } from '@/components/file-link';
import { api } from '@/lib/api/http';
import { dropLink, holdLink } from '@/lib/api/link';
import { queryClient } from '@/lib/api/query-client';
import { forgetActing } from '@/lib/session/acting';
import type { Me, Membership } from '@/lib/session/me';
import { renderScreen } from '@/testing/render-screen';
import { serviceDouble } from '@/testing/service';
import { SessionProvider } from '../session-provider';
import { AccountMenu } from './account-menu';
import { TopWays } from './ways-bar';

const service = serviceDouble();
const schools = [
  { id: '99RL', name: 'ROC Rivierenland' },
  { id: '99ZK', name: 'ROC Zuiderkwartier' },
];
const coordinator: Membership = { role: 'coordinator', school: '99RL' };
const supervisor: Membership = { role: 'supervisor', school: '99RL' };
const trainer: Membership = { role: 'trainer', school: '99ZK' };

afterEach(() => {
  forgetActing();
  queryClient.clear();
});

function somebody(...memberships: Membership[]): Me {
  return { signedIn: true, name: 'Karim Mulder', personId: 'k-1', roles: memberships.map(({ role }) => role), schools, memberships };
}

async function open(me: Me) {
  service.use(http.get('*/api/me', () => HttpResponse.json(me)));
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={queryClient}>
        <MemoryRouter>
          <SessionProvider>
            <TopWays />
            <AccountMenu />
          </SessionProvider>
        </MemoryRouter>
      </QueryClientProvider>
    </MantineProvider>,
  );
  await screen.findByText('Uitloggen');
}

function goOnAs(what: string): void {
  fireEvent.click(screen.getByRole('menuitem', { name: `Verder als ${what}` }));
}

async function sent(): Promise<string | null> {
  let header: string | null = null;
  service.use(
    http.get('*/api/matching/x', ({ request }) => {
      header = request.headers.get('Acting-As');
      return HttpResponse.json({});
    }),
  );
  await api.get('/api/matching/x');
  return header;
}

it('lets somebody who is staff and trainer go on as the other, in navigation and requests', async () => {
  await open(somebody(supervisor, trainer, coordinator));

  expect(screen.getByText('Je werkt nu als coördinator bij ROC Rivierenland')).toBeDefined();
  expect(screen.getByRole('link', { name: 'Importeren' })).toBeDefined();
  expect(screen.queryByRole('link', { name: 'Sollicitaties' })).toBeNull();
  expect(await sent()).toBeNull();

  goOnAs('praktijkopleider');

  expect(await screen.findByText('U werkt nu als praktijkopleider')).toBeDefined();
  expect(screen.getByRole('link', { name: 'Sollicitaties' })).toBeDefined();
  expect(screen.queryByRole('link', { name: 'Importeren' })).toBeNull();
  expect(await sent()).toBe('trainer');

  goOnAs('coördinator bij ROC Rivierenland');

  expect(await screen.findByText('Je werkt nu als coördinator bij ROC Rivierenland')).toBeDefined();
  expect(await sent()).toBeNull();
});

it('leads a student to the own details', async () => {
  await open(somebody({ role: 'student', school: '99RL' }));

  expect(screen.getByRole('menuitem', { name: 'Mijn gegevens' }).getAttribute('href')).toBe('/mijn-gegevens');
});

it('shows nothing on the one side of what was read on the other', async () => {
  await open(somebody(coordinator, trainer));
  queryClient.setQueryData(['groups'], 'of the coordinator');

  goOnAs('praktijkopleider');

  expect(await screen.findByText('U werkt nu als praktijkopleider')).toBeDefined();
  expect(queryClient.getQueryData(['groups'])).toBeUndefined();
  expect(queryClient.getQueryData(['me'])).toBeDefined();
});

it('fetches a file as what the reader acts, which an address alone can not say', async () => {
  await open(somebody(coordinator, trainer));
  const file = <FileLink path="/api/matching/x" name="x.pdf">Het bestand</FileLink>;

  renderScreen(file, { path: '/', at: '/' });
  expect(screen.getByRole('link', { name: 'Het bestand' })).toBeDefined();

  goOnAs('praktijkopleider');
  renderScreen(file, { path: '/', at: '/' });
  expect(screen.getByRole('button', { name: 'Het bestand' })).toBeDefined();
});

it('leaves it to a mail link what may be done by it', async () => {
  await open(somebody(coordinator, trainer));
  goOnAs('praktijkopleider');

  holdLink({ token: 'jwt', resource: 'matching/x', path: '/x', expires: Date.now() + 60_000 });

  expect(await sent()).toBeNull();
  dropLink();
});

it('remembers the choice of its person only', async () => {
  localStorage.setItem('stagerocs.acts-as-trainer', 'k-1');
  await open({ ...somebody(coordinator, trainer), personId: 'somebody else' });

  expect(screen.getByText('Je werkt nu als coördinator bij ROC Rivierenland')).toBeDefined();
  expect(await sent()).toBeNull();
});

it('asks nothing of who is one thing, nor of several things at a school', async () => {
  localStorage.setItem('stagerocs.acts-as-trainer', 'k-1');
  await open(somebody(supervisor, coordinator));

  expect(screen.queryByText(/werkt nu als/)).toBeNull();
  expect(screen.getByRole('link', { name: 'Importeren' })).toBeDefined();
  expect(screen.getByRole('link', { name: 'Voorstellen' })).toBeDefined();
  expect(await sent()).toBeNull();
});

it('follows a choice in another tab', async () => {
  await open(somebody(coordinator, trainer));

  localStorage.setItem('stagerocs.acts-as-trainer', 'k-1');
  act(() => void window.dispatchEvent(new StorageEvent('storage', { key: 'stagerocs.acts-as-trainer' })));

  expect(await screen.findByText('U werkt nu als praktijkopleider')).toBeDefined();
});
