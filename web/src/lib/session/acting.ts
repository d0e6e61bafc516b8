import { useSyncExternalStore } from 'react';
import { queryClient } from '@/lib/api/query-client';
import type { Me, Membership } from './me';

/** Holds the person who chose on this device to act as a trainer. */
const KEY = 'stagerocs.acts-as-trainer';
const listeners = new Set<() => void>();

window.addEventListener('storage', ({ key }) => {
  if (key === KEY) startAfresh();
});

/** The two sides of somebody who is a trainer beside something else; null for everybody else. */
export function sidesOf({ memberships = [] }: Me): { trainer: Membership[]; other: Membership[] } | null {
  const trainer = memberships.filter(({ role }) => role === 'trainer');
  const other = memberships.filter(({ role }) => role !== 'trainer');
  return trainer.length > 0 && other.length > 0 ? { trainer, other } : null;
}

/** Who chose on this device to act as a trainer, if anybody. */
export function useChosen(): string | null {
  return useSyncExternalStore(subscribe, read);
}

/** The reader with the roles of the side on which they act. */
export function acting(me: Me, chosen: string | null): Me {
  if (!sidesOf(me)) return me;
  return { ...me, roles: me.roles.filter((role) => (role === 'trainer') === (chosen === me.personId)) };
}

/** What a request says of it: nothing for who acts as what they are first. */
export function actingAs(): 'trainer' | undefined {
  const me = queryClient.getQueryData<Me>(['me']);
  return me && sidesOf(me) && read() === me.personId ? 'trainer' : undefined;
}

/** Chooses the side on which to act. */
export function actAs(side: 'trainer' | 'other', me: Me): void {
  if (side === 'trainer') localStorage.setItem(KEY, me.personId);
  else localStorage.removeItem(KEY);
  startAfresh();
}

export function forgetActing(): void {
  localStorage.removeItem(KEY);
}

/** What was read on the one side is not to be seen on the other. */
function startAfresh(): void {
  queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' });
  listeners.forEach((changed) => changed());
}

function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

function read(): string | null {
  return localStorage.getItem(KEY);
}
