import { PhaseBar } from '@/components/phase-bar';
import type { Journey } from '../api/types';
import { useJourneyTexts } from '../texts';

const STATES = { DONE: 'done', CURRENT: 'current', TODO: 'todo' } as const;

/** Where the student is of the four phases. */
export function Phases({ journey }: { journey: Journey }) {
  const t = useJourneyTexts();
  return <PhaseBar phases={journey.phases.map(({ phase, state }) => ({ name: t(`phase.${phase}`), state: STATES[state] }))} />;
}
