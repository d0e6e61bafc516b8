import { IconFilterOff } from '@tabler/icons-react';
import { EmptyState } from './empty-state';
import { FilterChips } from './filter-chips';
import { useSharedTexts } from './texts';
import { useAddress } from './use-address';

const NAME = 'stand';

/** The state that a list is narrowed to, from the address; nothing when that is no state of the list. */
export function useStateFilter<S extends string>(states: S[]): S | undefined {
  const [address] = useAddress();
  return states.find((state) => state === address.get(NAME));
}

/** A chip per state that a list can be narrowed to. */
export function StateFilter<S extends string>({ states, textOf }: { states: S[]; textOf: (state: S) => string }) {
  const t = useSharedTexts();
  return <FilterChips label={t('stateFilter')} filters={states.map((value) => ({ name: NAME, value, label: textOf(value) }))} />;
}

/** What a list shows when nothing has the state that it is narrowed to. */
export function NoneOfState() {
  const t = useSharedTexts();
  return <EmptyState icon={IconFilterOff} title={t('noneOfState')} />;
}
