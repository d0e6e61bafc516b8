import { api } from '@/lib/api/http';
import { useChange } from '@/lib/api/use-change';

/** Takes back the links in a trainer's mails, and sends new ones for what is open. */
export function useRenewLinks(trainer: string) {
  return useChange(() => api.post(`/api/notification/people/${trainer}/links/renewal`));
}
