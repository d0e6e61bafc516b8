import { Pill, type Tone } from '@/components/pill';
import type { Round } from '../api/types';
import { useAllocationTexts } from '../texts';

const tones: Record<Round['state'], Tone> = { PREPARED: 'sun', COMPARED: 'sun', PUBLISHED: 'green', CANCELLED: 'plain' };

/** How far a round is. */
export function RoundState({ round: { state } }: { round: Round }) {
  const t = useAllocationTexts();
  return <Pill tone={tones[state]}>{t(`state.${state}`)}</Pill>;
}
