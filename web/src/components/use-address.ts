import { useSearchParams } from 'react-router';

/** Filters that live in the address: reading one, changing some (an empty value takes it away). */
export function useAddress(): [URLSearchParams, (changes: Record<string, string | null | undefined>) => void] {
  const [params, setParams] = useSearchParams();
  const change = (changes: Record<string, string | null | undefined>) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        for (const [name, value] of Object.entries(changes)) {
          if (value) after.set(name, value);
          else after.delete(name);
        }
        return after;
      },
      { replace: true },
    );
  return [params, change];
}
