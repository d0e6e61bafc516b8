import { Stack } from '@mantine/core';
import { IconStar } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Navigate } from 'react-router';
import { EmptyState } from '@/components/empty-state';
import { LinkRow } from '@/components/link-row';
import { LoadMore } from '@/components/load-more';
import { Page } from '@/components/page';
import { Pill } from '@/components/pill';
import { QueryView } from '@/components/query-view';
import { useHasRole } from '@/lib/session/use-me';
import { evaluationsQuery } from '../api/get-evaluations';
import { useEvaluationTexts } from '../texts';

/** The evaluations that concern the reader; a student with one goes straight to it. */
export function EvaluationsPage() {
  const t = useEvaluationTexts();
  const student = useHasRole('student');
  const query = useInfiniteQuery(evaluationsQuery);
  return (
    <Page title={t('title')}>
      <QueryView query={query}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) return <EmptyState icon={IconStar} title={t('empty')} text={t('emptyText')} />;
          if (student && items.length === 1) return <Navigate to={`/evaluaties/${items[0]!.id}`} replace />;
          return (
            <Stack gap="sm">
              {items.map(({ id, state, studentName, companyName }) => (
                <LinkRow
                  key={id}
                  to={`/evaluaties/${id}`}
                  title={student ? companyName : studentName}
                  detail={student ? undefined : companyName}
                  end={<Pill tone={state === 'ASSESSED' ? 'green' : 'sun'}>{t(`state.${state}`)}</Pill>}
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
