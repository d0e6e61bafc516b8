import { Pill, type Tone } from '@/components/pill';
import type { WeekState as State } from '../api/types';
import { useHoursTexts } from '../texts';

const tones: Record<State, Tone> = { OPEN: 'plain', SUBMITTED: 'sun', APPROVED: 'green', REJECTED: 'red' };

/** How far a week is, in a word. */
export function WeekState({ state }: { state: State }) {
  const t = useHoursTexts();
  return <Pill tone={tones[state]}>{t(`state.${state}`)}</Pill>;
}
