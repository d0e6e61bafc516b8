import { api } from '@/lib/api/http';
import { useChange } from '@/lib/api/use-change';
import { proposalQuery } from './get-proposal';
import type { Proposal } from './types';

/** The student takes a proposal back. */
export function useWithdrawProposal(id: string) {
  return useChange(() => api.post<Proposal>(`/api/matching/proposals/${id}/withdrawal`), proposalQuery(id).queryKey);
}
