import { useInfiniteQuery } from '@tanstack/react-query';
import { lapsedQuery } from '../api/get-lapsed';
import { LapsedCard } from './lapsed-card';

/** What a lost recognition of this company touches; nothing when there is none. */
export function LapsedOfCompany({ companyId }: { companyId: string }) {
  const { data } = useInfiniteQuery(lapsedQuery(companyId));
  return data?.pages
    .flatMap((page) => page.items)
    .map((lapsed) => <LapsedCard key={lapsed.crebo} lapsed={lapsed} />);
}
