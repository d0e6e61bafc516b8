import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query';
import { useMe } from '@/lib/session/use-me';

interface Afterwards<R> {
  onSuccess?: (result: R) => void;
  onError?: (error: Error) => void;
  onSettled?: () => void;
}

/**
 * A change on a service. What it answers takes the place of what the screen showed; everything else in sight is read again,
 * except for a reader who came by a mail's link: that link is used up by the change.
 */
export function useChange<V = void, R = unknown>(change: (value: V) => Promise<R>, shownAs?: QueryKey) {
  const client = useQueryClient();
  const signedIn = useMe() !== null;
  const mutation = useMutation({
    mutationFn: change,
    onSuccess: async (result) => {
      const replaced = shownAs !== undefined && result !== undefined;
      if (replaced) client.setQueryData(shownAs, result);
      if (!signedIn) return;
      await client.invalidateQueries({ predicate: (query) => !(replaced && query.queryKey === shownAs) });
    },
  });
  return {
    ...mutation,
    /** Says that it is done also when what asked for it has left the screen by then. */
    mutate: (value: V, { onSuccess, onError, onSettled }: Afterwards<R> = {}) => {
      void mutation
        .mutateAsync(value)
        .then(onSuccess, onError ?? (() => undefined))
        .finally(onSettled);
    },
  };
}
