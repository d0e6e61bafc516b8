import { Button, Stack } from '@mantine/core';
import { IconBuildingStore, IconSend } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { EmptyState } from '@/components/empty-state';
import { ExcelLink } from '@/components/excel-link';
import { LinkRow } from '@/components/link-row';
import { LoadMore } from '@/components/load-more';
import { Page } from '@/components/page';
import { QueryView } from '@/components/query-view';
import { NoneOfState, StateFilter, useStateFilter } from '@/components/state-filter';
import { capital, shortDate } from '@/lib/format/dates';
import { useHasRole } from '@/lib/session/use-me';
import { applicationsQuery } from '../api/get-applications';
import type { Application, ApplicationState as State } from '../api/types';
import { useApplicationTexts } from '../texts';
import { ApplicationState } from './application-state';
import { useStudentName } from './use-student-name';

const STATES: State[] = ['SUBMITTED', 'INVITED', 'ACCEPTED', 'REJECTED', 'WITHDRAWN', 'EXPIRED', 'NOT_APPROVED'];

/** The applications that concern the reader, and how far each is. */
export function ApplicationsPage() {
  const t = useApplicationTexts();
  const student = useHasRole('student');
  const supervisor = useHasRole('supervisor');
  const own = useHasRole('trainer') || student;
  const staff = useHasRole('coordinator') || supervisor;
  const state = useStateFilter(STATES);
  const query = useInfiniteQuery(applicationsQuery(state));
  return (
    <Page title={t('title')} actions={staff && <ExcelLink path="/api/matching/applications/export" filter={{ state }} />}>
      {staff && <StateFilter states={STATES} textOf={(each) => t(`state.${each}`)} />}
      <QueryView query={query}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length > 0) return <Rows items={items} student={student} />;
          if (state) return <NoneOfState />;
          return (
            <EmptyState icon={IconSend} title={t(own ? 'empty' : 'empty.staff')} text={t(own ? 'emptyText' : 'empty.staff.text')}>
              {student && (
                <Button component={Link} to="/zoeken">
                  {t('empty.go')}
                </Button>
              )}
            </EmptyState>
          );
        }}
      </QueryView>
      <LoadMore query={query} />
      {student && <LinkRow to="/eigen-plekken" icon={IconBuildingStore} title={t('own')} detail={t('own.text')} />}
    </Page>
  );
}

function Rows({ items, student }: { items: Application[]; student: boolean }) {
  const t = useApplicationTexts();
  const nameOf = useStudentName();
  return (
    <Stack gap="sm">
      {items.map((application) => {
        const { id, place, student: applicant, state, submittedAt } = application;
        return (
          <LinkRow
            key={id}
            to={`/sollicitaties/${id}`}
            title={student ? place.title : capital(nameOf(application))}
            detail={[student ? place.companyName : place.title, student ? place.town : applicant.programmeName, t('sent', { date: shortDate(submittedAt) })].join(' · ')}
            end={<ApplicationState state={state} />}
          />
        );
      })}
    </Stack>
  );
}
