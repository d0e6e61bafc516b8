import { queryOptions } from '@tanstack/react-query';
import { api } from '@/lib/api/http';
import type { DeskPlace } from './types';

/** One place, to work on. */
export const deskPlaceQuery = (id: string) =>
  queryOptions({
    queryKey: ['desk-place', id],
    queryFn: ({ signal }) => api.get<DeskPlace>(`/api/matching/place-desk/${id}`, { signal }),
  });
