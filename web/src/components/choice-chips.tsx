import { IconCheck } from '@tabler/icons-react';
import classes from './filter-chips.module.css';

interface Props<V extends string> {
  label: string;
  choices: { value: V; label: string }[];
  value: V;
  onChange: (value: V) => void;
  disabled?: boolean;
}

/** One choice of a few, all in sight. */
export function ChoiceChips<V extends string>({ label, choices, value, onChange, disabled }: Props<V>) {
  return (
    <div className={classes.chips} role="group" aria-label={label}>
      {choices.map((choice) => {
        const on = choice.value === value;
        return (
          <button
            key={choice.value}
            type="button"
            aria-pressed={on}
            disabled={disabled}
            className={`${classes.chip} ${on ? classes.on : ''}`}
            onClick={() => onChange(choice.value)}
          >
            {on && <IconCheck size={16} aria-hidden />}
            {choice.label}
          </button>
        );
      })}
    </div>
  );
}
