import { Pill, type Tone } from '@/components/pill';
import type { Outcome } from '../api/types';
import { useSuggestionTexts } from '../texts';

const tones: Record<Outcome, Tone> = { OPEN: 'sun', LISTED: 'green', APPLIED: 'green', PLACED: 'green', REFUSED: 'red', GONE: 'plain' };

/** What became of a suggestion. */
export function OutcomePill({ outcome }: { outcome: Outcome }) {
  const t = useSuggestionTexts();
  return <Pill tone={tones[outcome]}>{t(`outcome.${outcome}`)}</Pill>;
}
