import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { JourneyStep, NextStep } from '@/features/journeys/api/types';
import { useJourneyTexts } from '@/features/journeys/texts';
import { tasksQuery } from '@/features/tasks/api/get-tasks';
import type { TaskKind } from '@/features/tasks/api/types';
import { TaskRow } from '@/features/tasks/components/task-row';

const SHOWN_ABOVE = '/voorstellen';

/** The task that says the same as a step. */
const SAME: Partial<Record<JourneyStep, TaskKind>> = {
  FIND_PLACE: 'DEADLINE_PLACE',
  CHOOSE_TIME: 'INVITATION',
  SIGN: 'SIGN',
  CORRECT_HOURS: 'HOURS_RETURNED',
  HAND_IN_REPORT: 'REPORT_RETURNED',
  RATE_COMPANY: 'RATING',
};

/** What else waits, without the steps that are shown already. */
export function OtherTasks({ steps }: { steps: NextStep[] }) {
  const t = useJourneyTexts();
  const { data } = useQuery(tasksQuery);
  const others = data?.items.filter(({ kind, path }) => !steps.some((step) => kind === SAME[step.code] && path === step.path) && path !== SHOWN_ABOVE) ?? [];
  if (others.length === 0) return null;
  return (
    <Stack gap="sm" component="section" aria-label={t('openTasks')}>
      {others.map((task) => (
        <TaskRow key={task.id} task={task} />
      ))}
    </Stack>
  );
}
