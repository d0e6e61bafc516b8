import { api } from '@/lib/api/http';
import { useChange } from '@/lib/api/use-change';
import { roundQuery } from './get-round';
import type { ComparedRound, Method, Round } from './types';

const of = (id: string, step: string) => `/api/matching/allocation-rounds/${id}/${step}`;

/** Calculates both methods from the lists of now. */
export function useCompare(id: string) {
  return useChange(
    ({ version }: Round) => api.post<ComparedRound>(of(id, 'comparison'), undefined, { version }),
    roundQuery(id).queryKey,
  );
}

/** Stops a round; the lists open again. */
export function useCancel(id: string) {
  return useChange(
    ({ version }: Round) => api.post<Round>(of(id, 'cancellation'), undefined, { version }),
    roundQuery(id).queryKey,
  );
}

/** Makes one method's result known to everybody. */
export function usePublish(id: string) {
  return useChange(
    ({ version, method }: { version: number; method: Method }) => api.post<Round>(of(id, 'publication'), { method }, { version }),
    roundQuery(id).queryKey,
  );
}

interface Override {
  version: number;
  method: Method;
  student: string;
  place: string | null;
  reason: string;
}

/** Gives one student another place, with a reason. */
export function useOverride(id: string) {
  return useChange(
    ({ version, ...change }: Override) => api.post<Round>(of(id, 'overrides'), change, { version }),
    roundQuery(id).queryKey,
  );
}

/** Calculates again from what was kept. */
export function useReplay(id: string) {
  return useChange(() => api.post<{ same: boolean }>(of(id, 'replay')));
}
