import { useQuery } from '@tanstack/react-query';
import { useDayQueue } from '../queue/use-day-queue';
import { withWaiting } from './with-waiting';
import { internshipQuery } from '../api/get-internship';
import { weeksQuery } from '../api/get-weeks';
import type { Internship, Week } from '../api/types';

/** Everything about the hours of one internship, with what still waits on the device laid over it. */
export function useHours(internship: Internship) {
  const detail = useQuery(internshipQuery(internship.id));
  const weeks = useQuery(weeksQuery(internship));
  const queue = useDayQueue(internship.id);
  const items: Week[] = weeks.data?.items.map((week) => withWaiting(week, queue.waiting)) ?? [];
  return {
    detail: detail.data,
    gate: detail.data?.gate ?? { open: true, reason: null },
    /** Whether the gate is being asked for; not so when there is no network to ask by. */
    gateComes: detail.isLoading,
    usualDay: weeks.data?.usualDay ?? null,
    items,
    query: weeks,
    queue,
  };
}
