import { Button, Stack } from '@mantine/core';
import { IconBuildingStore } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { EmptyState } from '@/components/empty-state';
import { ExcelLink } from '@/components/excel-link';
import { LinkRow } from '@/components/link-row';
import { LoadMore } from '@/components/load-more';
import { Page } from '@/components/page';
import { QueryView } from '@/components/query-view';
import { NoneOfState, StateFilter, useStateFilter } from '@/components/state-filter';
import { shortDate } from '@/lib/format/dates';
import { useHasRole } from '@/lib/session/use-me';
import { proposalsQuery } from '../api/get-proposals';
import type { ProposalState as State } from '../api/types';
import { useProposalTexts } from '../texts';
import { ProposalState } from './proposal-state';

const STATES: State[] = ['PROPOSED', 'QUESTIONED', 'APPROVED', 'REJECTED', 'WITHDRAWN'];

/** The places that students found themselves, and how far each is. */
export function ProposalsPage() {
  const t = useProposalTexts();
  const student = useHasRole('student');
  const state = useStateFilter(STATES);
  const query = useInfiniteQuery(proposalsQuery(state));
  const action = student ? (
    <Button component={Link} to="/eigen-plekken/nieuw">
      {t('new')}
    </Button>
  ) : (
    <ExcelLink path="/api/matching/proposals/export" filter={{ state }} />
  );
  return (
    <Page title={t('title')} actions={action}>
      {!student && <StateFilter states={STATES} textOf={(each) => t(`state.${each}`)} />}
      <QueryView query={query}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0 && state) return <NoneOfState />;
          if (items.length === 0) return <EmptyState icon={IconBuildingStore} title={t('empty')} text={t(student ? 'empty.text' : 'empty.staff')} />;
          return (
            <Stack gap="sm">
              {items.map(({ id, place, student: who, state, proposedAt }) => (
                <LinkRow
                  key={id}
                  to={`/eigen-plekken/${id}`}
                  title={student ? place.title : who.name}
                  detail={[student ? '' : place.title, place.companyName, place.town, shortDate(proposedAt)].filter(Boolean).join(' · ')}
                  end={<ProposalState state={state} />}
                />
              ))}
            </Stack>
          );
        }}
      </QueryView>
      <LoadMore query={query} />
    </Page>
  );
}
