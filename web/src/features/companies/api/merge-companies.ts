import { api } from '@/lib/api/http';
import { useChange } from '@/lib/api/use-change';
import type { Candidate } from './types';

/** Makes one company of two, of the version that was seen of the one that stays. */
export function useMergeCompanies() {
  return useChange(({ stays, goes }: { stays: Candidate; goes: Candidate }) =>
    api.post(`/api/matching/companies/${stays.id}/merges`, { otherId: goes.id }, { version: stays.version }),
  );
}
