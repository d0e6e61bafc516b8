import { queryOptions } from '@tanstack/react-query';
import { api, type Listing } from '@/lib/api/http';

/** A programme of the school in one leerweg. */
export interface Programme {
  id: string;
  crebo: string;
  name: string;
  leerweg: string;
}

/** Whose place it is, and who may guide there. */
export interface PlaceCompany {
  company: { id: string; name: string; town: string };
  trainers: { id: string; name: string }[];
}

/** What a place can be for. */
export const programmesQuery = queryOptions({
  queryKey: ['programmes'],
  queryFn: ({ signal }) => api.get<Listing<Programme>>('/api/matching/programmes', { signal }),
});

/** The company of a place, with its trainers. */
export const placeCompanyQuery = (id: string) =>
  queryOptions({
    queryKey: ['company', id],
    queryFn: ({ signal }) => api.get<PlaceCompany>(`/api/matching/companies/${id}`, { signal }),
  });
