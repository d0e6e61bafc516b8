import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';

/** A day of hours that waits on the device until the service has it. */
export interface WaitingDay {
  key: string;
  personId: string;
  internshipId: string;
  date: string;
  /** What to send; null takes the day away. */
  body: object | null;
  savedAt: number;
  /** Why the service refused it, if it did: then it waits for the student. */
  refused?: string;
}

interface Kept extends DBSchema {
  answers: { key: string; value: unknown };
  days: { key: string; value: WaitingDay };
  drafts: { key: string; value: string };
}

const NAME = 'stagerocs';
let opened: Promise<IDBPDatabase<Kept>> | undefined;

/** What this device keeps for its reader: last answers, hours that wait, drafts. */
export function store(): Promise<IDBPDatabase<Kept>> {
  opened ??= openDB<Kept>(NAME, 1, {
    upgrade(db) {
      db.createObjectStore('answers');
      db.createObjectStore('days', { keyPath: 'key' });
      db.createObjectStore('drafts');
    },
  });
  return opened;
}

/** Empties the device, for signing out. */
export async function forgetAll(): Promise<void> {
  const db = await opened?.catch(() => undefined);
  db?.close();
  opened = undefined;
  await deleteDB(NAME);
}
