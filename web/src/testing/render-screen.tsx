import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { theme } from '@/app/theme';
import { Toaster } from '@/components/toaster';
import type { Me, Role } from '@/lib/session/me';
import { MeContext } from '@/lib/session/use-me';

/** Somebody with this role. */
export function person(role: Role): Me {
  return { signedIn: true, name: 'Yara Bouzid', personId: 'p-1', roles: [role], schools: [{ id: '99RL', name: 'ROC Rivierenland' }] };
}

interface Place {
  /** The route that the screen stands on. */
  path: string;
  /** The address that is open. */
  at: string;
  me?: Me | null;
}

/** Shows a screen as the client would, at an address, for a reader (null: nobody is signed in). */
export function renderScreen(screen: ReactNode, { path, at, me = null }: Place) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false }, mutations: { networkMode: 'always' } } });
  return render(
    <MantineProvider env="test" theme={theme}>
      <QueryClientProvider client={client}>
        <MeContext value={me}>
          <MemoryRouter initialEntries={[at]}>
            <Routes>
              <Route path={path} element={screen} />
              <Route path="*" element={<div>elders</div>} />
            </Routes>
          </MemoryRouter>
          <Toaster />
        </MeContext>
      </QueryClientProvider>
    </MantineProvider>,
  );
}
