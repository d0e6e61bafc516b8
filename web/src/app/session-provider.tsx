import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Fragment, type ReactNode, useEffect, useMemo } from 'react';
import { ErrorState } from '@/components/error-state';
import { LateSkeleton } from '@/components/late-skeleton';
import { dropLink, heldLink } from '@/lib/api/link';
import { isSignedOut, isUsedLink } from '@/lib/api/problem';
import { acting, useChosen } from '@/lib/session/acting';
import { meQuery } from '@/lib/session/get-me';
import { MeContext } from '@/lib/session/use-me';

/** Knows who is signed in, and as what they act: who goes on as something else starts afresh. Asks again as soon as an answer says that nobody is, or that a link is used up. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const { data, error, refetch } = useQuery(meQuery);
  const chosen = useChosen();
  const me = useMemo(() => (data?.signedIn ? acting(data, chosen) : null), [data, chosen]);
  useAskAgain();
  if (!data && !heldLink()) return error ? <ErrorState error={error} retry={() => void refetch()} whole /> : <LateSkeleton whole />;
  return (
    <MeContext value={me}>
      <Fragment key={chosen}>{children}</Fragment>
    </MeContext>
  );
}

function useAskAgain(): void {
  const client = useQueryClient();
  useEffect(
    () =>
      client.getQueryCache().subscribe(({ type, query }) => {
        if (type !== 'updated' || query.state.status !== 'error' || query.queryKey[0] === 'me') return;
        if (isSignedOut(query.state.error)) void client.invalidateQueries({ queryKey: meQuery.queryKey });
        else if (isUsedLink(query.state.error) && heldLink() && client.getQueryData(meQuery.queryKey)?.signedIn) {
          dropLink();
          void query.fetch();
        }
      }),
    [client],
  );
}
