import { Pill, type Tone } from '@/components/pill';
import type { DeskState } from '../api/types';
import { useDeskTexts } from '../texts';

const tones: Record<DeskState, Tone> = { DRAFT: 'plain', OFFERED: 'green', FULL: 'blue', WITHDRAWN: 'red' };

/** Where a place stands, in a word. */
export function PlaceState({ state }: { state: DeskState }) {
  const t = useDeskTexts();
  return <Pill tone={tones[state]}>{t(`state.${state}`)}</Pill>;
}
