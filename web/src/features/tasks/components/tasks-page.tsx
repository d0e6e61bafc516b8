import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { EmptyState } from '@/components/empty-state';
import { Page } from '@/components/page';
import { QueryView } from '@/components/query-view';
import { tasksQuery } from '../api/get-tasks';
import { useTaskTexts } from '../texts';
import { TaskRow } from './task-row';

/** Everything that waits for the reader, each with the way to do it. */
export function TasksPage() {
  const t = useTaskTexts();
  const query = useQuery(tasksQuery);
  return (
    <Page title={t('title')}>
      <QueryView query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('empty')} text={t('emptyText')} />
          ) : (
            <Stack gap="sm">
              {items.map((task) => (
                <TaskRow key={task.id} task={task} />
              ))}
            </Stack>
          )
        }
      </QueryView>
    </Page>
  );
}
