import { useSearchParams } from 'react-router';

/** The address with one choice made, or taken back when it is made already. */
export function useNarrowed() {
  const [params] = useSearchParams();
  return (name: string, value: string): string => {
    const after = new URLSearchParams(params);
    if (after.get(name) === value) after.delete(name);
    else after.set(name, value);
    return `?${after.toString()}`;
  };
}
