import { queryOptions } from '@tanstack/react-query';
import { api } from '@/lib/api/http';
import { queryClient } from '@/lib/api/query-client';
import type { Me, Role } from './me';

const KEY = ['me'] as const;

/** Who is signed in; kept on the device so that the app also starts without a network. */
export const meQuery = queryOptions({
  queryKey: KEY,
  queryFn: async ({ signal }) => {
    const me = await api.get<Me>('/api/me', { signal });
    forgetWhoWasHere(me);
    return { ...me, roles: (me.roles ?? []).map((role) => role.toLowerCase() as Role) };
  },
  staleTime: 60_000,
  refetchOnMount: 'always',
  meta: { keep: (me: Me) => me.signedIn },
});

/** Another reader on this device must not see the last one's answers. */
function forgetWhoWasHere(me: Me): void {
  const before = queryClient.getQueryData<Me>(KEY);
  if (!before?.signedIn || before.personId === me.personId) return;
  queryClient.removeQueries({ predicate: (query) => query.queryKey[0] !== KEY[0] });
}
