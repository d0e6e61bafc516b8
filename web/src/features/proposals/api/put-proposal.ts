import { api } from '@/lib/api/http';
import { useChange } from '@/lib/api/use-change';
import { proposalQuery } from './get-proposal';
import type { OwnPlace, Proposal } from './types';

interface Put {
  place: OwnPlace;
  /** Of the proposal that is revised; none for a new one. */
  version?: number;
}

/** The student proposes a place, or revises a proposal; its id is made here, so sending it twice is harmless. */
export function usePutProposal(id: string) {
  return useChange(
    ({ place, version }: Put) => api.put<Proposal>(`/api/matching/proposals/${id}`, place, { version }),
    proposalQuery(id).queryKey,
  );
}
