import { type ComponentType, lazy, Suspense } from 'react';
import { LateSkeleton } from '@/components/late-skeleton';
import type { Role } from '@/lib/session/me';
import { useMe } from '@/lib/session/use-me';

const student = lazy(async () => ({ default: (await import('./student-home')).StudentHome }));
const overview = lazy(async () => ({ default: (await import('@/features/school/components/overview-page')).OverviewPage }));
const tasks = lazy(async () => ({ default: (await import('@/features/tasks/components/tasks-page')).TasksPage }));

/** The home of each role; who has none starts with what there is to do. First role that fits wins. */
const homes: [role: Role, home: ComponentType][] = [
  ['student', student],
  ['coordinator', overview],
];

/** What is expected of me now? */
export function Home() {
  const roles = useMe()?.roles ?? [];
  const Screen = homes.find(([role]) => roles.includes(role))?.[1] ?? tasks;
  return (
    <Suspense fallback={<LateSkeleton whole />}>
      <Screen />
    </Suspense>
  );
}
