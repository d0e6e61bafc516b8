import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useSyncExternalStore } from 'react';
import type { WaitingDay } from '@/lib/offline/store';
import { useMe } from '@/lib/session/use-me';
import { deleteDay } from '../api/delete-day';
import { putDay } from '../api/put-day';
import type { NewDay, Week, Weeks } from '../api/types';
import { replay, type Sent } from './replay';
import { addWaiting, removeWaiting, waitingDays } from './waiting-days';

/** Saving days so that nothing gets lost: first on the device, then to the service, now or when there is a network. */
export function useDayQueue(internshipId: string) {
  const personId = useMe()?.personId ?? '';
  const flush = useFlush(personId);
  const all = useSyncExternalStore(waitingDays.subscribe, waitingDays.now);
  const save = useCallback(
    async (date: string, body: NewDay | null): Promise<Sent> => {
      const key = `${internshipId}/${date}`;
      await addWaiting({ key, personId, internshipId, date, body, savedAt: Date.now() });
      if (!navigator.onLine) return 'waiting';
      await flush();
      const left = waitingDays.now().find((day) => day.key === key);
      return !left ? 'sent' : left.refused === undefined ? 'waiting' : 'refused';
    },
    [internshipId, personId, flush],
  );
  return {
    waiting: all.filter((day) => day.internshipId === internshipId && day.personId === personId),
    save,
    forget: (day: WaitingDay) => removeWaiting(day),
  };
}

/** Sends what waits as soon as there may be a network again (Safari has no background sync, so the page does it). */
function useFlush(personId: string): () => Promise<void> {
  const client = useQueryClient();
  const flush = useCallback(
    () =>
      replay(personId, async (day) => {
        const week = await (day.body
          ? putDay(day.internshipId, day.date, day.body as NewDay)
          : deleteDay(day.internshipId, day.date));
        client.setQueryData<Weeks>(['weeks', day.internshipId], (weeks) => weeks && withWeek(weeks, week));
        void client.invalidateQueries({ predicate: ({ queryKey }) => ['weeks', 'internship', 'journey'].includes(String(queryKey[0])) });
      }),
    [client, personId],
  );
  useEffect(() => {
    const wake = () => void (document.visibilityState === 'visible' && navigator.onLine && flush());
    wake();
    window.addEventListener('online', wake);
    document.addEventListener('visibilitychange', wake);
    return () => {
      window.removeEventListener('online', wake);
      document.removeEventListener('visibilitychange', wake);
    };
  }, [flush]);
  return flush;
}

function withWeek(weeks: Weeks, changed: Week): Weeks {
  return { ...weeks, items: weeks.items.map((week) => (week.week === changed.week ? changed : week)) };
}
