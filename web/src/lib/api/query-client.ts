import { QueryClient } from '@tanstack/react-query';
import { isPassing } from './problem';

/** Server data lives here; a read is tried again only when waiting can help. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'offlineFirst',
      staleTime: 15_000,
      gcTime: 24 * 3_600_000,
      retry: (failures, error) => failures < 2 && isPassing(error) && navigator.onLine,
      retryDelay: (attempt) => 600 * 2 ** attempt,
    },
    mutations: { networkMode: 'always' },
  },
});
