import { Pill, type Tone } from '@/components/pill';
import type { ApplicationState as State } from '../api/types';
import { useApplicationTexts } from '../texts';

const tones: Record<State, Tone> = { SUBMITTED: 'sun', INVITED: 'blue', ACCEPTED: 'green', REJECTED: 'red', WITHDRAWN: 'plain', EXPIRED: 'plain', NOT_APPROVED: 'red' };

/** How far an application is, in a word. */
export function ApplicationState({ state }: { state: State }) {
  const t = useApplicationTexts();
  return <Pill tone={tones[state]}>{t(`state.${state}`)}</Pill>;
}
