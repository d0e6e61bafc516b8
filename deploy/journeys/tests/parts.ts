import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect } from '@playwright/test';

export const HOME = process.env.STAGEROCS_HOME ?? resolve(import.meta.dirname, '../../../.stagerocs');

/** What can die under a student who writes hours. */
export const PARTS = ['gateway', 'internship', 'matching', 'contract', 'evaluation', 'notification', 'connector', 'identity', 'keycloak', 'kafka', 'postgres'];

/** Ends a part as a power cut would; gives what to wait for until another stands in its place. */
export function kill(part: string): () => Promise<void> {
  const [, killed] = stateOf(part);
  process.kill(Number(killed), 'SIGKILL');
  return () =>
    expect
      .poll(() => isReadyBeside(killed, part), { timeout: 180_000, intervals: [250], message: `${part} stands again` })
      .toBe(true);
}

function isReadyBeside(killed: string, part: string): boolean {
  const [state, pid] = stateOf(part);
  return state === 'ready' && pid !== killed;
}

function stateOf(part: string): [state: string, pid: string] {
  const [state = '', pid = ''] = readFileSync(resolve(HOME, 'run', part), 'utf8').split(' ');
  return [state, pid];
}
