import { Stack } from '@mantine/core';
import { IconUsersGroup } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { EmptyState } from '@/components/empty-state';
import { LinkRow } from '@/components/link-row';
import { Page } from '@/components/page';
import { QueryView } from '@/components/query-view';
import { groupsQuery } from '../api/get-groups';
import { useGroupTexts } from '../texts';

/** The groups of a supervisor, or all of the school for a coordinator. */
export function GroupsPage() {
  const t = useGroupTexts();
  const query = useQuery(groupsQuery);
  return (
    <Page title={t('title')}>
      <QueryView query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState icon={IconUsersGroup} title={t('empty')} text={t('emptyText')} />
          ) : (
            <Stack gap="sm">
              {items.map((group) => (
                <LinkRow
                  key={group.id}
                  to={`/groepen/${group.id}`}
                  title={`${group.name} · ${group.programmeName}`}
                  detail={[t('line', { count: group.students }), group.periodName, t('line.done', { placed: group.withPlace, completed: group.completed })].filter(Boolean).join(' · ')}
                />
              ))}
            </Stack>
          )
        }
      </QueryView>
    </Page>
  );
}
