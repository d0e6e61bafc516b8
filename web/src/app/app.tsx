import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { BrowserRouter } from 'react-router';
import { Toaster } from '@/components/toaster';
import { queryClient } from '@/lib/api/query-client';
import { styleNonce } from '@/lib/csp';
import { Screens } from './router';
import { SessionProvider } from './session-provider';
import { theme, variables } from './theme';

/** The client: theme, data, who is signed in, and the screens. */
export function App() {
  return (
    <StrictMode>
      <MantineProvider theme={theme} cssVariablesResolver={variables} defaultColorScheme="auto" getStyleNonce={styleNonce}>
        <QueryClientProvider client={queryClient}>
          <BrowserRouter>
            <SessionProvider>
              <Screens />
            </SessionProvider>
          </BrowserRouter>
          <Toaster />
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>
  );
}
