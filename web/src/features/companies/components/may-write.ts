import { useMe } from '@/lib/session/use-me';

/** Whether the reader keeps in touch with companies, and so may write about them. */
export function useMayWrite(): boolean {
  const roles = useMe()?.roles ?? [];
  return roles.includes('supervisor') || roles.includes('coordinator');
}
