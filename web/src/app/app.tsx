import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { RouterProvider } from 'react-router/dom';
import { queryClient } from '@/lib/api/query-client';
import { styleNonce } from '@/lib/csp';
import { router } from './router';
import { SessionProvider } from './session-provider';
import { theme, variables } from './theme';

/** The client: theme, data, who is signed in, and the screens. */
export function App() {
  return (
    <StrictMode>
      <MantineProvider theme={theme} cssVariablesResolver={variables} defaultColorScheme="auto" getStyleNonce={styleNonce}>
        <QueryClientProvider client={queryClient}>
          <SessionProvider>
            <RouterProvider router={router} />
          </SessionProvider>
          <Notifications position="top-center" limit={3} />
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>
  );
}
