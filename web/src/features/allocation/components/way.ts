import type { Method } from '../api/types';

/** What decided who got a full place: the turn, who lives nearest, or the ranks of all together. */
export type Way = 'turn' | 'nearest' | 'ranks';

export function wayOf(method: Method | null, nearestFirst: boolean): Way {
  if (method === 'B') return 'ranks';
  return nearestFirst ? 'nearest' : 'turn';
}
