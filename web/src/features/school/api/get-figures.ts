import { queryOptions } from '@tanstack/react-query';
import { api } from '@/lib/api/http';

/** How the search for places stands in the whole school. */
export interface Figures {
  /** The internship that groups search for now, when it is the same for all: a place counts when it is for that of the own group. */
  periodName: string | null;
  students: number;
  withPlace: number;
  withoutPlace: number;
  proposed: number;
  applicationsOpen: number;
  companies: number;
  places: number;
  /** How many students still fit at the places. */
  room: number;
}

/** The key figures of the school. */
export const figuresQuery = queryOptions({
  queryKey: ['figures'],
  queryFn: ({ signal }) => api.get<Figures>('/api/matching/figures', { signal }),
});
