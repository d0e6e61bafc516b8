import { useEffect } from 'react';
import { useSearchParams } from 'react-router';

type Changes = Record<string, string | null | undefined>;

/** What the address is on its way to: a second change may come before the first is shown, and must not undo it. */
let ahead: URLSearchParams | null = null;

/** Filters that live in the address: reading one, changing some (an empty value takes it away). */
export function useAddress(): [URLSearchParams, (changes: Changes) => void] {
  const [params, setParams] = useSearchParams();
  useEffect(() => {
    ahead = null;
  }, [params]);
  const change = (changes: Changes) => {
    const after = new URLSearchParams(ahead ?? params);
    for (const [name, value] of Object.entries(changes)) {
      if (value) after.set(name, value);
      else after.delete(name);
    }
    ahead = after;
    setParams(after, { replace: true });
  };
  return [params, change];
}
