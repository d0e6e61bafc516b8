import { IconCheck } from '@tabler/icons-react';
import classes from './filter-chips.module.css';
import { useAddress } from './use-address';

export interface Filter {
  name: string;
  value: string;
  label: string;
  /** What else is chosen with it. */
  also?: Record<string, string>;
}

/** Filters as chips; what is chosen stands in the address. */
export function FilterChips({ label, filters }: { label: string; filters: Filter[] }) {
  const [address, change] = useAddress();
  return (
    <div className={classes.chips} role="group" aria-label={label}>
      {filters.map(({ name, value, label: text, also = {} }) => {
        const on = address.get(name) === value;
        return (
          <button
            key={`${name}=${value}`}
            type="button"
            aria-pressed={on}
            className={`${classes.chip} ${on ? classes.on : ''}`}
            onClick={() => change(on ? without({ [name]: value, ...also }) : { [name]: value, ...also })}
          >
            {on && <IconCheck size={16} aria-hidden />}
            {text}
          </button>
        );
      })}
    </div>
  );
}

const without = (chosen: Record<string, string>) => Object.fromEntries(Object.keys(chosen).map((name) => [name, null]));
