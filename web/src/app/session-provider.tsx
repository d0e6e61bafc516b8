import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { ErrorState } from '@/components/error-state';
import { LateSkeleton } from '@/components/late-skeleton';
import { heldLink } from '@/lib/api/link';
import { isSignedOut } from '@/lib/api/problem';
import { meQuery } from '@/lib/session/get-me';
import { MeContext } from '@/lib/session/use-me';

/** Knows who is signed in, and asks again as soon as an answer says that nobody is. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const { data, error, refetch } = useQuery(meQuery);
  useAskAgainWhenSignedOut();
  if (!data && !heldLink()) return error ? <ErrorState error={error} retry={() => void refetch()} /> : <LateSkeleton />;
  return <MeContext value={data?.signedIn ? data : null}>{children}</MeContext>;
}

function useAskAgainWhenSignedOut(): void {
  const client = useQueryClient();
  useEffect(
    () =>
      client.getQueryCache().subscribe(({ type, query }) => {
        const refused = type === 'updated' && query.state.status === 'error' && isSignedOut(query.state.error);
        if (refused && query.queryKey[0] !== 'me') void client.invalidateQueries({ queryKey: meQuery.queryKey });
      }),
    [client],
  );
}
