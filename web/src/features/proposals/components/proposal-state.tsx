import { Pill, type Tone } from '@/components/pill';
import type { ProposalState as State } from '../api/types';
import { useProposalTexts } from '../texts';

const tones: Record<State, Tone> = { PROPOSED: 'sun', QUESTIONED: 'blue', APPROVED: 'green', REJECTED: 'red', WITHDRAWN: 'plain' };

/** How far a proposal is, in a word. */
export function ProposalState({ state }: { state: State }) {
  const t = useProposalTexts();
  return <Pill tone={tones[state]}>{t(`state.${state}`)}</Pill>;
}
