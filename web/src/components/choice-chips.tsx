import { Input } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useId } from 'react';
import classes from './filter-chips.module.css';

interface Props<V extends string> {
  label: string;
  choices: { value: V; label: string }[];
  value: V;
  onChange: (value: V) => void;
  error?: string;
}

/** One choice of a few, all in sight. */
export function ChoiceChips<V extends string>({ label, choices, value, onChange, error }: Props<V>) {
  const described = useId();
  return (
    <div data-missing={error !== undefined}>
      <div className={classes.chips} role="group" aria-label={label} aria-describedby={error && described}>
        {choices.map((choice) => {
          const on = choice.value === value;
          return (
            <button
              key={choice.value}
              type="button"
              aria-pressed={on}
              className={`${classes.chip} ${on ? classes.on : ''}`}
              onClick={() => onChange(choice.value)}
            >
              {on && <IconCheck size={16} aria-hidden />}
              {choice.label}
            </button>
          );
        })}
      </div>
      {error && (
        <Input.Error id={described} mt="xs">
          {error}
        </Input.Error>
      )}
    </div>
  );
}
