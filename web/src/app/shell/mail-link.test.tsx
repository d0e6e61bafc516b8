import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { MemoryRouter } from 'react-router';
import { afterEach, expect, it } from 'vitest';
import type { Application } from '@/features/applications/api/types';
import { dropLink, holdLink } from '@/lib/api/link';
import { queryClient } from '@/lib/api/query-client';
import type { Me, Role } from '@/lib/session/me';
import { person } from '@/testing/render-screen';
import { serviceDouble } from '@/testing/service';
import { Screens } from '../router';
import { SessionProvider } from '../session-provider';

const service = serviceDouble();
const path = '/sollicitaties/a-1';

const application: Application = {
  id: 'a-1',
  state: 'SUBMITTED',
  version: 0,
  place: { id: 'p-1', title: 'Begeleider', companyName: 'De Linde', town: 'Ede' },
  student: { id: null, name: null, programmeName: 'Zorg', groupName: null },
  motivation: 'Ik kan goed luisteren.',
  cv: false,
  cvDestroyedAt: null,
  firstLook: true,
  submittedAt: '2026-11-02T10:00:00Z',
  decidedAt: null,
  reason: null,
  placementId: null,
  answerBy: null,
  invitation: null,
  may: { decide: true, withdraw: false, answer: false },
};

afterEach(() => {
  cleanup();
  dropLink();
  queryClient.clear();
});

const nobody = { signedIn: false, name: '', personId: '', roles: [], schools: [] };

function open(me: Me) {
  holdLink({ token: 'jwt', resource: 'matching/applications/a-1', path, expires: Date.now() + 60_000, person: 't-1' });
  service.use(
    http.get('*/api/me', () => HttpResponse.json(me)),
    http.get('*/api/notification/tasks', () => HttpResponse.json({ items: [], next: null })),
  );
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={queryClient}>
        <MemoryRouter initialEntries={[path]}>
          <SessionProvider>
            <Screens />
          </SessionProvider>
        </MemoryRouter>
      </QueryClientProvider>
    </MantineProvider>,
  );
}

it.each<Role>(['student', 'administration'])('is drawn for whom it was sent to, also when a %s is signed in', async (role) => {
  service.use(http.get('*/api/matching/applications/a-1', () => HttpResponse.json(application)));
  open({ ...person(role), name: 'Wim Prins' });

  expect(await screen.findByRole('button', { name: 'Aannemen' })).toBeTruthy();
  expect(screen.getByText(/^Deze link werkt één keer/)).toBeTruthy();
  expect(screen.queryByText('Wie heeft wat gezien?')).toBeNull();
  expect(screen.queryByRole('navigation')).toBeNull();
});

it('leaves the bars to a trainer who opens an own link', async () => {
  service.use(http.get('*/api/matching/applications/a-1', () => HttpResponse.json(application)));
  open({ ...person('trainer'), personId: 't-1' });

  expect(await screen.findByRole('button', { name: 'Aannemen' })).toBeTruthy();
  expect(screen.getAllByRole('navigation').length).toBeGreaterThan(0);
});

it('says that a link is cut off, to who was never signed in', async () => {
  service.use(http.get('*/api/matching/applications/a-1', () => HttpResponse.json({}, { status: 401 })));
  open(nobody);

  expect(await screen.findByText('Deze link werkt niet meer')).toBeTruthy();
  expect(screen.queryByText(/niet meer ingelogd/)).toBeNull();
  expect(screen.getByRole('link', { name: 'Inloggen' }).getAttribute('href')).toContain('returnTo=%2Ftaken');
});
