import { api } from '@/lib/api/http';
import { useChange } from '@/lib/api/use-change';
import { proposalQuery } from './get-proposal';
import type { Proposal } from './types';

/** The student takes a proposal back, as it was seen. */
export function useWithdrawProposal({ id, version }: Proposal) {
  return useChange(() => api.post<Proposal>(`/api/matching/proposals/${id}/withdrawal`, undefined, { version }), proposalQuery(id).queryKey);
}
