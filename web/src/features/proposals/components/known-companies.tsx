import { Anchor, List } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Reason } from '@/components/reason';
import { knownCompaniesQuery } from '../api/get-known-companies';
import type { KnownCompany, OwnPlace } from '../api/types';
import { useProposalTexts } from '../texts';

/** "Zorggroep De Linde · Dorpsstraat 12, Ede" */
export const companyText = ({ name, street, houseNumber, town }: KnownCompany) => `${name} · ${street} ${houseNumber}, ${town}`;

/** Tells a student who types that the school may know this company already. */
export function KnownCompanies({ place }: { place: OwnPlace }) {
  const t = useProposalTexts();
  const [settled] = useDebouncedValue(place, 400);
  const { data } = useQuery(knownCompaniesQuery(settled));
  if (!data || data.length === 0) return null;
  return (
    <Reason tone="blue" title={t('known')}>
      <List>
        {data.map((company) => (
          <List.Item key={company.id}>{companyText(company)}</List.Item>
        ))}
      </List>
      <Anchor component={Link} to={`/zoeken?q=${encodeURIComponent(data[0]!.name)}`}>
        {t('known.search')}
      </Anchor>
    </Reason>
  );
}
