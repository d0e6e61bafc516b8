import { Stack } from '@mantine/core';
import { IconArrowsSplit2 } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { EmptyState } from '@/components/empty-state';
import { LinkRow } from '@/components/link-row';
import { LoadMore } from '@/components/load-more';
import { Page } from '@/components/page';
import { QueryView } from '@/components/query-view';
import { Reason } from '@/components/reason';
import { groupChoicesQuery } from '../api/get-groups';
import { roundsQuery } from '../api/get-rounds';
import { prioritiesQuery } from '../api/priorities';
import { useAllocationTexts } from '../texts';
import { NewRoundForm } from './new-round-form';
import { PriorityCard } from './priority-card';
import { RoundState } from './round-state';

/** The distributions, and the way to a new one: its form waits for what stands above it, which would push it away from whoever fills it in. */
export function RoundsPage() {
  const t = useAllocationTexts();
  const query = useInfiniteQuery(roundsQuery);
  const priorities = useInfiniteQuery(prioritiesQuery);
  const groups = useQuery(groupChoicesQuery);
  return (
    <Page title={t('title')} below={t('below')}>
      <QueryView query={query}>
        {({ pages }) => {
          const rounds = pages.flatMap((page) => page.items);
          if (rounds.length === 0) return <EmptyState icon={IconArrowsSplit2} title={t('empty')} text={t('emptyText')} />;
          return (
            <Stack gap="sm">
              {rounds.map((round) => (
                <LinkRow
                  key={round.id}
                  to={`/verdelen/${round.id}`}
                  title={round.name}
                  detail={[round.groups.join(', '), t(round.comparison ? 'participants' : 'students', { count: round.students.all })].join(' · ')}
                  end={<RoundState round={round} />}
                />
              ))}
            </Stack>
          );
        }}
      </QueryView>
      <LoadMore query={query} />
      <PriorityCard />
      {!query.isPending && !priorities.isPending && <QueryView query={groups}>{(choices) => (choices.length === 0 ? <Reason>{t('noGroups')}</Reason> : <NewRoundForm groups={choices} />)}</QueryView>}
    </Page>
  );
}
