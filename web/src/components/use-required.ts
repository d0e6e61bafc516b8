import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useSharedTexts } from './texts';

const FIELD = 'input:not(:disabled), button';

interface Required<F> {
  /** What to say at a field. */
  errorOf: (field: F) => string | undefined;
  /** Whether the form is held back; to be asked when it is sent. */
  holds: (form: HTMLFormElement) => boolean;
}

/**
 * Holds a form back while something is missing: every such field says so, and the first of them gets the focus.
 * A group of choices, which is no field itself, is marked by `data-missing`.
 */
export function useRequired<F>(missing: F[]): Required<F> {
  const t = useSharedTexts();
  const [tried, setTried] = useState(false);
  return {
    errorOf: (field) => (tried && missing.includes(field) ? t('required') : undefined),
    holds: (form) => {
      if (missing.length === 0) return false;
      flushSync(() => setTried(true));
      const first = form.querySelector<HTMLElement>('[aria-invalid="true"], [data-missing="true"]');
      (first?.querySelector<HTMLElement>(FIELD) ?? first)?.focus();
      return true;
    },
  };
}
