import { useAddress } from '@/components/use-address';
import type { Division, Measure, Standing } from '../api/types';

export const DIVISIONS: Division[] = ['PROGRAMME', 'GROUP', 'COHORT', 'PERIOD'];
export const MEASURES: Measure[] = ['withoutPlace', 'placed', 'demand', 'supply', 'applications', 'own'];
export const REASONS: Standing[] = ['NOT_BEGUN', 'ONLY_WISHES', 'DECLINED', 'PASSED_OVER', 'AWAITS_DISTRIBUTION', 'AWAITS_ANSWER', 'INVITED', 'QUESTIONED', 'AWAITS_DECISION', 'AWAITS_APPROVAL'];

/** What the report shows, from the address: divided by what, which measure, and which students. */
export function useChosen() {
  const [address, change] = useAddress();
  const one = <V extends string>(name: string, of: V[]): V | undefined => of.find((each) => each === address.get(name));
  return {
    by: one('per', DIVISIONS) ?? 'PROGRAMME',
    measure: one('cijfer', MEASURES) ?? 'withoutPlace',
    standing: one('reden', REASONS),
    line: address.get('regel') ?? undefined,
    change,
  };
}
