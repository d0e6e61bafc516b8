import { api } from '@/lib/api/http';
import { useChange } from '@/lib/api/use-change';
import { placementQuery } from './get-placement';
import type { Permission, Placement } from './types';

/** A placement goes on at a company without recognition, with permission. */
export function usePermitPlacement(id: string) {
  return useChange(
    ({ version, ...permission }: Permission & { version: number }) =>
      api.post<Placement>(`/api/matching/placements/${id}/permission`, permission, { version }),
    placementQuery(id).queryKey,
  );
}
