import { ApiProblem, isPassing, isSignedOut } from '@/lib/api/problem';
import type { WaitingDay } from '@/lib/offline/store';
import { addWaiting, load, removeWaiting, waitingDays } from './waiting-days';

/** What became of a day: the service has it, it waits for a network, or the service refused it. */
export type Sent = 'sent' | 'waiting' | 'refused';

type Send = (day: WaitingDay) => Promise<void>;

let running: Promise<void> = Promise.resolve();

/** Sends what waits, oldest day first, one replay after another; stops where waiting helps. */
export function replay(personId: string, send: Send): Promise<void> {
  running = running.then(() => replayOnce(personId, send)).catch(() => undefined);
  return running;
}

async function replayOnce(personId: string, send: Send): Promise<void> {
  await load();
  for (const day of waitingDays.now()) {
    if (day.personId !== personId || day.refused !== undefined) continue;
    if ((await attempt(day, send)) === 'waiting') return;
  }
}

/** Sends one day. */
async function attempt(day: WaitingDay, send: Send): Promise<Sent> {
  try {
    await send(day);
    await removeWaiting(day);
    return 'sent';
  } catch (error) {
    if (isPassing(error) || isSignedOut(error)) return 'waiting';
    await addWaiting({ ...day, refused: reasonOf(error) });
    return 'refused';
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof ApiProblem)) return '';
  return error.errors[0]?.message ?? error.message;
}
