import { queryOptions } from '@tanstack/react-query';
import { api } from '@/lib/api/http';
import type { Place } from './types';

/** One place. */
export const placeQuery = (id: string) =>
  queryOptions({
    queryKey: ['place', id],
    queryFn: ({ signal }) => api.get<Place>(`/api/matching/places/${id}`, { signal }),
  });
