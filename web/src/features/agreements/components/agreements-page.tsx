import { Stack } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Navigate } from 'react-router';
import { EmptyState } from '@/components/empty-state';
import { LinkRow } from '@/components/link-row';
import { LoadMore } from '@/components/load-more';
import { Page } from '@/components/page';
import { Pill } from '@/components/pill';
import { QueryView } from '@/components/query-view';
import { date } from '@/lib/format/dates';
import { useHasRole } from '@/lib/session/use-me';
import { agreementsQuery } from '../api/get-agreements';
import type { AgreementLine } from '../api/types';
import { useAgreementTexts } from '../texts';

/** The agreements that concern the reader; a student with one goes straight to it. */
export function AgreementsPage() {
  const t = useAgreementTexts();
  const student = useHasRole('student');
  const query = useInfiniteQuery(agreementsQuery());
  return (
    <Page title={t(student ? 'title' : 'titleAll')}>
      <QueryView query={query}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) return <EmptyState icon={IconFileText} title={t('empty')} text={t('emptyText')} />;
          if (student && items.length === 1) return <Navigate to={`/overeenkomsten/${items[0]!.id}`} replace />;
          return (
            <Stack gap="sm">
              {items.map((line) => (
                <AgreementRow key={line.id} line={line} />
              ))}
            </Stack>
          );
        }}
      </QueryView>
      <LoadMore query={query} />
    </Page>
  );
}

/** An agreement in a list: whose, where, and for whom it waits. */
export function AgreementRow({ line }: { line: AgreementLine }) {
  const t = useAgreementTexts();
  const signed = line.state === 'SIGNED';
  return (
    <LinkRow
      to={`/overeenkomsten/${line.id}`}
      title={line.studentName}
      detail={`${line.companyName} · ${date(line.startsOn)} – ${date(line.endsOn)}`}
      end={
        <Pill tone={line.endedOn ? 'plain' : signed ? 'green' : 'sun'}>
          {line.endedOn ? t('state.WITHDRAWN') : line.filed ? t('filed') : signed ? t('state.SIGNED') : line.nextSigner ? t('waitsFor', { name: line.nextSigner }) : t('state.SIGNING')}
        </Pill>
      }
    />
  );
}
