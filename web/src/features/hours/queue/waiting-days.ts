import { store, type WaitingDay } from '@/lib/offline/store';

let days: WaitingDay[] = [];
let loaded: Promise<void> | undefined;
const readers = new Set<() => void>();

/** The days on this device that the service does not have yet. */
export const waitingDays = {
  subscribe: (changed: () => void) => {
    readers.add(changed);
    void load();
    return () => void readers.delete(changed);
  },
  now: () => days,
};

/** Reads what waits from the device, once. */
export function load(): Promise<void> {
  loaded ??= store()
    .then((db) => db.getAll('days'))
    .then((found) => publish(found))
    .catch(() => undefined);
  return loaded;
}

/** Puts a day in the queue; a later one for the same day takes its place. */
export async function addWaiting(day: WaitingDay): Promise<void> {
  await load();
  publish([...days.filter((other) => other.key !== day.key), day]);
  await store().then((db) => db.put('days', day)).catch(() => undefined);
}

/** Takes a day out, unless it was changed since it was sent. */
export async function removeWaiting({ key, savedAt }: WaitingDay): Promise<void> {
  const kept = days.find((day) => day.key === key);
  if (kept && kept.savedAt !== savedAt) return;
  publish(days.filter((day) => day.key !== key));
  await store().then((db) => db.delete('days', key)).catch(() => undefined);
}

function publish(next: WaitingDay[]): void {
  days = next.toSorted((a, b) => a.date.localeCompare(b.date));
  readers.forEach((changed) => changed());
}
