import { beforeEach, expect, it, vi } from 'vitest';
import { ApiProblem, Unreachable } from '@/lib/api/problem';
import { store, type WaitingDay } from '@/lib/offline/store';
import { withWaiting } from '../model/with-waiting';
import { MONDAY, openWeek } from '../model/weeks.fixture';
import { replay } from './replay';
import { addWaiting, removeWaiting, waitingDays } from './waiting-days';

const body = { kind: 'WORKED', startsAt: '08:30', endsAt: '17:00', breakMinutes: 30, minutes: 480, note: '' };

function waiting(date: string, savedAt = 1, personId = 'p-1'): WaitingDay {
  return { key: `i-1/${date}`, personId, internshipId: 'i-1', date, body, savedAt };
}

beforeEach(async () => {
  for (const day of waitingDays.now()) await removeWaiting(day);
});

it('sends the oldest day first and forgets what arrived', async () => {
  const sent: string[] = [];
  await addWaiting(waiting('2026-11-24'));
  await addWaiting(waiting('2026-11-23'));

  await replay('p-1', async (day) => void sent.push(day.date));

  expect(sent).toEqual(['2026-11-23', '2026-11-24']);
  expect(await (await store()).getAll('days')).toEqual([]);
});

it('keeps everything while there is no network', async () => {
  await addWaiting(waiting('2026-11-23'));
  await addWaiting(waiting('2026-11-24'));
  const send = vi.fn().mockRejectedValue(new Unreachable());

  await replay('p-1', send);

  expect(send).toHaveBeenCalledTimes(1);
  expect(await (await store()).getAll('days')).toHaveLength(2);
});

it('keeps a refused day with its reason and goes on with the next', async () => {
  await addWaiting(waiting('2026-11-23'));
  await addWaiting(waiting('2026-11-24'));

  await replay('p-1', async (day) => {
    if (day.date === '2026-11-23') throw new ApiProblem(409, { detail: 'Deze week is al ingeleverd.' });
  });

  expect(waitingDays.now()).toMatchObject([{ date: '2026-11-23', refused: 'Deze week is al ingeleverd.' }]);
});

it('keeps a day that was changed while it was being sent', async () => {
  await addWaiting(waiting('2026-11-23', 1));

  await replay('p-1', () => addWaiting(waiting('2026-11-23', 2)));

  expect(waitingDays.now()).toMatchObject([{ savedAt: 2 }]);
});

it("leaves another reader's days alone", async () => {
  await addWaiting(waiting('2026-11-23', 1, 'p-2'));
  const send = vi.fn();

  await replay('p-1', send);

  expect(send).not.toHaveBeenCalled();
});

it('shows waiting days in their week, also a day that was taken away', () => {
  const week = openWeek(MONDAY, 2);
  const shown = withWaiting(week, [waiting('2026-11-25'), { ...waiting('2026-11-24'), body: null }, waiting('2026-12-01')]);

  expect(shown.days.map((day) => [day.date, day.waiting ?? false])).toEqual([
    ['2026-11-23', false],
    ['2026-11-25', true],
  ]);
  expect(shown.totalMinutes).toBe(960);
});
