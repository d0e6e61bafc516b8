import { Group, Stack } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { Card } from '@/components/card';
import { EnterLink } from '@/components/enter-link';
import { Page } from '@/components/page';
import { PersonLine } from '@/components/person-line';
import { QueryView } from '@/components/query-view';
import { Reason } from '@/components/reason';
import { date } from '@/lib/format/dates';
import { useHasRole } from '@/lib/session/use-me';
import { companyQuery } from '../api/get-company';
import { lapsedQuery } from '../api/get-lapsed';
import { relationQuery } from '../api/get-relation';
import type { Company } from '../api/types';
import { useCompanyTexts } from '../texts';
import { BranchesCard } from './branches-card';
import { CompanyFacts } from './company-facts';
import { CompanyPlaces } from './company-places';
import { CompanyRating } from './company-rating';
import { ContactsCard } from './contacts-card';
import { LapsedCard } from './lapsed-card';
import { NotesCard } from './notes-card';
import { NumbersCard } from './numbers-card';
import { RecognitionsCard } from './recognitions-card';
import { RenewLinks } from './renew-links';
import { TalksCard } from './talks-card';

/** One company: who looks after it, what is to be done, and its people, places and rating. What is to be filled in waits for what stands above it. */
export function CompanyPage() {
  const { id = '' } = useParams();
  return (
    <QueryView query={useQuery(companyQuery(id))} whole>
      {(found) => <Sheet found={found} />}
    </QueryView>
  );
}

function Sheet({ found }: { found: Company }) {
  const t = useCompanyTexts();
  const { company, trainers } = found;
  const coordinator = useHasRole('coordinator');
  const relation = useQuery(relationQuery(company.id));
  const touched = coordinator && company.lapsed > 0;
  const lapsed = useInfiniteQuery({ ...lapsedQuery(company.id), enabled: touched });
  return (
    <Page
      title={company.name}
      above={`${company.town} · ${company.leerbedrijfId}`}
      back="/bedrijven"
      actions={<CompanyRating company={company} />}
    >
      {found.leftOn && <Reason tone="sun">{t('left', { date: date(found.leftOn) })}</Reason>}
      <CompanyFacts found={found} />
      {found.merged.map(({ leerbedrijfId, name, mergedByName, mergedAt }) => (
        <Reason key={leerbedrijfId}>{t('merged', { name, number: leerbedrijfId, by: mergedByName, date: date(mergedAt) })}</Reason>
      ))}
      {touched && <QueryView query={lapsed}>{({ pages }) => pages.flatMap(({ items }) => items).map((each) => <LapsedCard key={each.crebo} lapsed={each} />)}</QueryView>}
      {!lapsed.isLoading && <BranchesCard found={found} />}
      <RecognitionsCard found={found} />
      <QueryView query={relation}>
        {({ contacts, talks, notes }) => (
          <>
            <TalksCard companyId={company.id} talks={talks} contacts={contacts} />
            <ContactsCard companyId={company.id} contacts={contacts} />
            <NotesCard companyId={company.id} notes={notes} />
          </>
        )}
      </QueryView>
      <Card title={t('trainers')}>
        <Stack>
          {trainers.map(({ id, name, email, phone }) => (
            <Group key={id} justify="space-between">
              <PersonLine name={name} detail={[email, phone].filter(Boolean).join(' · ')} />
              {coordinator && email && (
                <Group gap="xs">
                  <RenewLinks trainer={{ id, name }} />
                  <EnterLink kind="trainers" rowKey={email} />
                </Group>
              )}
            </Group>
          ))}
          {coordinator && (
            <div>
              <EnterLink kind="trainers" known={{ 'leerbedrijf-id': company.leerbedrijfId }} label={t('trainer.add')} />
            </div>
          )}
        </Stack>
      </Card>
      {coordinator && !relation.isPending && <NumbersCard key={found.version} found={found} />}
      <CompanyPlaces found={found} />
    </Page>
  );
}
