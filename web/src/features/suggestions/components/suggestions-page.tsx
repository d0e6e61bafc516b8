import { Stack } from '@mantine/core';
import { IconBulb } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { EmptyState } from '@/components/empty-state';
import { LinkRow } from '@/components/link-row';
import { LoadMore } from '@/components/load-more';
import { Page } from '@/components/page';
import { QueryView } from '@/components/query-view';
import { shortDate } from '@/lib/format/dates';
import { useHasRole } from '@/lib/session/use-me';
import { suggestionsQuery } from '../api/get-suggestions';
import type { Suggestion } from '../api/types';
import { useSuggestionTexts } from '../texts';
import { OutcomePill } from './outcome-pill';
import { SuggestionCard } from './suggestion-card';

/** All suggestions: for the student what to answer and what was, for the supervisor what became of each. */
export function SuggestionsPage({ beside }: { beside?: (placeId: string) => ReactNode }) {
  const t = useSuggestionTexts();
  const student = useHasRole('student');
  const query = useInfiniteQuery(suggestionsQuery);
  return (
    <Page title={t('title')} below={t(student ? 'below.student' : 'below')}>
      <QueryView query={query}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) return <EmptyState icon={IconBulb} title={t('empty')} text={t(student ? 'empty.student' : 'empty.text')} />;
          return (
            <Stack gap="sm">
              {items.map((each) =>
                student && each.outcome === 'OPEN' ? (
                  <SuggestionCard key={each.id} suggestion={each} beside={beside} />
                ) : (
                  <SuggestionRow key={each.id} suggestion={each} student={student} />
                ),
              )}
            </Stack>
          );
        }}
      </QueryView>
      <LoadMore query={query} />
    </Page>
  );
}

function SuggestionRow({ suggestion: { student: who, place, outcome, refusal, suggestedAt }, student }: { suggestion: Suggestion; student: boolean }) {
  const t = useSuggestionTexts();
  const said = refusal === null || outcome !== 'REFUSED' ? '' : t('said', { reason: refusal });
  const detail = [student ? '' : `${place.title}, ${place.companyName}`, student ? place.companyName : who.groupName, shortDate(suggestedAt), said];
  return (
    <LinkRow
      to={student ? `/plekken/${place.id}` : `/meematchen/studenten/${who.id}`}
      title={student ? place.title : who.name}
      detail={detail.filter(Boolean).join(' · ')}
      end={<OutcomePill outcome={outcome} />}
    />
  );
}
