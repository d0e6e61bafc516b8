import { queryOptions } from '@tanstack/react-query';
import { api } from '@/lib/api/http';
import type { KnownCompany, OwnPlace } from './types';

type Clues = Pick<OwnPlace, 'companyName' | 'postcode' | 'houseNumber' | 'town' | 'leerbedrijfId'>;

/** Companies of the school that are like what is typed. */
export const knownCompaniesQuery = ({ companyName: name, postcode, houseNumber, town, leerbedrijfId }: Clues) =>
  queryOptions({
    queryKey: ['known-companies', name, postcode, houseNumber, town, leerbedrijfId],
    queryFn: ({ signal }) =>
      api.get<KnownCompany[]>('/api/matching/proposals/known-companies', { query: { name, postcode, houseNumber, town, leerbedrijfId }, signal }),
    enabled: name.trim().length > 2,
  });
