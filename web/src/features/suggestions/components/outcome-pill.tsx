import { Pill, type Tone } from '@/components/pill';
import { useHasRole } from '@/lib/session/use-me';
import type { Outcome } from '../api/types';
import { useSuggestionTexts } from '../texts';

const tones: Record<Outcome, Tone> = { OPEN: 'sun', LISTED: 'green', APPLIED: 'green', PLACED: 'green', REFUSED: 'red', GONE: 'plain' };

/** What became of a suggestion, said to the student or about one. */
export function OutcomePill({ outcome }: { outcome: Outcome }) {
  const t = useSuggestionTexts();
  const student = useHasRole('student');
  return <Pill tone={tones[outcome]}>{t(student ? `outcome.student.${outcome}` : `outcome.${outcome}`)}</Pill>;
}
