import { Button, Group, Stack } from '@mantine/core';
import { IconBuilding, IconCopy } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { EmptyState } from '@/components/empty-state';
import { EnterLink } from '@/components/enter-link';
import { ExcelLink } from '@/components/excel-link';
import { LinkRow } from '@/components/link-row';
import { LoadMore } from '@/components/load-more';
import { Page } from '@/components/page';
import { Pill } from '@/components/pill';
import { QueryView } from '@/components/query-view';
import { useAddress } from '@/components/use-address';
import { shortDate, today } from '@/lib/format/dates';
import { useHasRole, useMe } from '@/lib/session/use-me';
import { companiesQuery, type WantedCompanies } from '../api/get-companies';
import type { CompanyLine } from '../api/types';
import { useCompanyTexts } from '../texts';
import { CompaniesBar } from './companies-bar';
import { CompanyRating } from './company-rating';

/** The school's companies, with what students thought of them and what is to be done. */
export function CompaniesPage() {
  const t = useCompanyTexts();
  const wanted = useWantedCompanies();
  const coordinator = useHasRole('coordinator');
  const query = useInfiniteQuery(companiesQuery(wanted));
  return (
    <Page
      title={t('title')}
      actions={
        <Group gap="xs">
          <ExcelLink path="/api/matching/companies/export" filter={{ ...wanted }} />
          {coordinator && <DuplicatesLink />}
          {coordinator && <EnterLink kind="companies" />}
        </Group>
      }
    >
      <CompaniesBar />
      <QueryView query={query}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) return <EmptyState icon={IconBuilding} title={t('empty')} text={t('emptyText')} />;
          return (
            <Stack gap="sm">
              {items.map((company) => (
                <CompanyRow key={company.id} company={company} />
              ))}
            </Stack>
          );
        }}
      </QueryView>
      <LoadMore query={query} />
    </Page>
  );
}

function DuplicatesLink() {
  const t = useCompanyTexts();
  return (
    <Button variant="default" leftSection={<IconCopy size={20} />} component={Link} to="/bedrijven/dubbel">
      {t('duplicates')}
    </Button>
  );
}

/** What is looked for, as it stands in the address; "ik" is the reader and "nu" is today. */
function useWantedCompanies(): WantedCompanies {
  const [address] = useAddress();
  const me = useMe();
  const owner = address.get('van');
  return {
    words: address.get('words') ?? undefined,
    town: address.get('plaats') ?? undefined,
    owner: owner === 'ik' ? me?.personId : (owner ?? undefined),
    dueBy: address.get('stap') === 'nu' ? today() : undefined,
  };
}

function CompanyRow({ company }: { company: CompanyLine }) {
  const t = useCompanyTexts();
  const { id, name, town, places, room, ownerName, nextStepOn, lapsed } = company;
  return (
    <LinkRow
      to={`/bedrijven/${id}`}
      title={name}
      detail={
        <>
          {[t('line', { town, count: places, room }), ownerName].filter(Boolean).join(' · ')}
          <Group gap="xs" mt={4}>
            {lapsed > 0 && <Pill tone="red">{t('lapsed')}</Pill>}
            {nextStepOn && <Pill tone={nextStepOn <= today() ? 'sun' : 'plain'}>{t('stepOn', { date: shortDate(nextStepOn) })}</Pill>}
            <CompanyRating company={company} />
          </Group>
        </>
      }
    />
  );
}
