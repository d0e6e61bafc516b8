import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { Card } from '@/components/card';
import { LinkRow } from '@/components/link-row';
import { Page } from '@/components/page';
import { PersonLine } from '@/components/person-line';
import { QueryView } from '@/components/query-view';
import { companyQuery } from '../api/get-company';
import type { Company } from '../api/types';
import { useCompanyTexts } from '../texts';
import { CompanyRating } from './company-rating';

/** One company with its people, its places and its rating. */
export function CompanyPage() {
  const { id = '' } = useParams();
  return <QueryView query={useQuery(companyQuery(id))}>{(found) => <Sheet found={found} />}</QueryView>;
}

function Sheet({ found: { company, trainers, places } }: { found: Company }) {
  const t = useCompanyTexts();
  return (
    <Page
      title={company.name}
      above={`${company.town} · ${company.leerbedrijfId}`}
      back="/bedrijven"
      actions={<CompanyRating company={company} />}
    >
      <Card title={t('trainers')}>
        <Stack>
          {trainers.map(({ id, name, email, phone }) => (
            <PersonLine key={id} name={name} detail={[email, phone].filter(Boolean).join(' · ')} />
          ))}
        </Stack>
      </Card>
      <Card title={t('places')}>
        <Stack gap="sm">
          {places.map(({ id, title, crebo, room, capacity }) => (
            <LinkRow key={id} to={`/plekken/${id}`} title={title} detail={`${crebo} · ${t('place', { room, capacity })}`} />
          ))}
        </Stack>
      </Card>
    </Page>
  );
}
