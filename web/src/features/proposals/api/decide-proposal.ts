import { api } from '@/lib/api/http';
import { useChange } from '@/lib/api/use-change';
import { proposalQuery } from './get-proposal';
import type { Proposal } from './types';

interface Approval {
  companyId: string | null;
  leerbedrijfId: string | null;
}

/** The supervisor approves: it becomes a real company and place. */
export function useApproveProposal({ id, version }: Proposal) {
  return useChange(
    (approval: Approval) => api.post<Proposal>(`/api/matching/proposals/${id}/approval`, approval, { version }),
    proposalQuery(id).queryKey,
  );
}

/** The supervisor asks the student something. */
export function useAskAboutProposal({ id, version }: Proposal) {
  return useChange(
    (question: string) => api.post<Proposal>(`/api/matching/proposals/${id}/question`, { question }, { version }),
    proposalQuery(id).queryKey,
  );
}

/** The supervisor rejects, with a reason that the student reads. */
export function useRejectProposal({ id, version }: Proposal) {
  return useChange(
    (reason: string) => api.post<Proposal>(`/api/matching/proposals/${id}/rejection`, { reason }, { version }),
    proposalQuery(id).queryKey,
  );
}
