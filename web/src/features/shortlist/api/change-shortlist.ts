import { api } from '@/lib/api/http';
import { useChange } from '@/lib/api/use-change';
import { shortlistQuery } from './get-shortlist';
import type { Shortlist } from './types';

interface Wishes {
  version: number;
  places: string[];
}

/** Puts the list in another order, with more places or fewer. */
export function useChangeShortlist() {
  return useChange(
    ({ version, places }: Wishes) => api.put<Shortlist>('/api/matching/shortlist', { places }, { version }),
    shortlistQuery.queryKey,
  );
}
