import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ApiProblem } from '@/lib/api/problem';
import { ErrorState } from './error-state';
import { LateSkeleton } from './late-skeleton';
import { NoAccess } from './no-access';
import { NotFound } from './not-found';

interface Props<T> {
  query: Pick<UseQueryResult<T>, 'data' | 'error' | 'refetch'>;
  children: (data: T) => ReactNode;
  lines?: number;
  /** The data brings the whole screen, its title too. */
  whole?: boolean;
}

/** Shows what a query brought, or the outline, the failure, or that it isn't for this reader. */
export function QueryView<T>({ query: { data, error, refetch }, children, lines, whole }: Props<T>) {
  if (data !== undefined) return children(data);
  if (error instanceof ApiProblem && error.status === 404) return <NotFound />;
  if (error instanceof ApiProblem && error.status === 403) return <NoAccess />;
  if (error) return <ErrorState error={error} retry={() => void refetch()} whole={whole} />;
  return <LateSkeleton lines={lines} whole={whole} />;
}
