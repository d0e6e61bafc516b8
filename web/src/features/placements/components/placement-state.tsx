import { Pill, type Tone } from '@/components/pill';
import type { Placement } from '../api/types';
import { usePlacementTexts } from '../texts';

const tones: Record<Placement['state'], Tone> = { PROPOSED: 'sun', APPROVED: 'green', REJECTED: 'red', ENDED: 'plain' };

/** How far a placement is. */
export function PlacementState({ state }: { state: Placement['state'] }) {
  const t = usePlacementTexts();
  return <Pill tone={tones[state]}>{t(`state.${state}`)}</Pill>;
}
