import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { api } from '@/lib/api/http';

/** A place as Stagemarkt shows it. */
export interface Offer {
  id: string;
  title: string;
  companyName: string;
  leerbedrijfId: string | null;
  street: string | null;
  houseNumber: string | null;
  postcode: string | null;
  town: string | null;
  distanceKm: number | null;
  leerweg: string | null;
  startsOn: string | null;
  daysPerWeek: number | null;
}

interface Offers {
  available: boolean;
  /** Why there is nothing, in the reader's language. */
  notice: string | null;
  items: Offer[];
  total: number;
}

interface Asked {
  crebo: string;
  town: string;
  km: string;
}

const FARTHEST = '250';
const FRESH = 60_000;

/** Searches the places of Stagemarkt, live; a question of its own, so that its trouble never touches the school's places. */
export const offersQuery = ({ crebo, town, km }: Asked) =>
  infiniteQueryOptions({
    queryKey: ['stagemarkt', crebo, town, km],
    queryFn: ({ pageParam, signal }) =>
      api.get<Offers>('/api/connector/stagemarkt/places', { query: { crebo, town, km: km || FARTHEST, page: pageParam }, signal }),
    initialPageParam: 1,
    getNextPageParam: (last, pages) => (last.items.length > 0 && itemsOf(pages).length < last.total ? pages.length + 1 : null),
    enabled: crebo !== '' || town !== '',
    staleTime: FRESH,
    retry: false,
    placeholderData: keepPreviousData,
  });

export function itemsOf(pages: Offers[]): Offer[] {
  return pages.flatMap((page) => page.items);
}
