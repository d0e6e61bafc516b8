import { createContext, useContext } from 'react';
import type { Me, Role } from './me';

/** Filled by the session provider; null for somebody who is not signed in. */
export const MeContext = createContext<Me | null>(null);

export function useMe(): Me | null {
  return useContext(MeContext);
}

export function useHasRole(role: Role): boolean {
  return useMe()?.roles.includes(role) ?? false;
}

/** Whether it is the reader who decides on students' places. */
export function useDecides(): boolean {
  const roles = useMe()?.roles ?? [];
  return roles.includes('supervisor') || roles.includes('coordinator');
}
