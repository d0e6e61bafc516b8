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
  /** How many there are before they are narrowed. */
  total: number;
  /** There is another page. */
  more: boolean;
}

/** What Stagemarkt is asked; a postcode goes before a town. */
interface Asked {
  crebo: string;
  town: string;
  postcode: string;
  km: string;
  words: string;
  leerweg: string;
  level: string;
  days: string;
  until: string;
}

const FARTHEST = '250';
const FRESH = 60_000;

/** Searches the places of Stagemarkt, live; a question of its own, so that its trouble never touches the school's places. */
export const offersQuery = (asked: Asked) =>
  infiniteQueryOptions({
    queryKey: ['stagemarkt', asked],
    queryFn: ({ pageParam, signal }) =>
      api.get<Offers>('/api/connector/stagemarkt/places', { query: { ...asked, km: asked.km || FARTHEST, page: pageParam }, signal }),
    initialPageParam: 1,
    getNextPageParam: (last, pages) => (last.more ? pages.length + 1 : null),
    enabled: asked.crebo !== '' || asked.town !== '' || asked.postcode !== '',
    staleTime: FRESH,
    retry: false,
    placeholderData: keepPreviousData,
  });

export function itemsOf(pages: Offers[]): Offer[] {
  return pages.flatMap((page) => page.items);
}
