import { queryOptions } from '@tanstack/react-query';
import { api, type Listing } from '@/lib/api/http';

/** A programme of the school in one leerweg. */
export interface Programme {
  crebo: string;
  name: string;
  level: number;
}

/** What can be looked for. */
export const programmesQuery = queryOptions({
  queryKey: ['place-programmes'],
  queryFn: ({ signal }) => api.get<Listing<Programme>>('/api/matching/programmes', { signal }),
});
