import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, type Listing } from '@/lib/api/http';

/** Who was shown what of the student, when and why. */
export interface Disclosure {
  id: string;
  personName: string;
  what: 'IDENTITY' | 'CV';
  occasion: 'INVITATION' | 'ACCEPTANCE' | 'DOWNLOAD';
  at: string;
}

/** Who saw what of an application, newest first. */
export const disclosuresQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['disclosures', id],
    queryFn: ({ pageParam, signal }) =>
      api.get<Listing<Disclosure>>(`/api/matching/applications/${id}/disclosures`, { query: { cursor: pageParam }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });
