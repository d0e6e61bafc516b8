import { minuteOf, timeOf, worked } from '@/lib/format/hours';
import type { Day, DayKind, NewDay } from '../api/types';

/** A day while the student is filling it in. */
export interface DayDraft {
  kind: DayKind;
  startsAt: string;
  endsAt: string;
  breakMinutes: number;
  note: string;
}

/** What is wrong with a draft, if anything. */
export type DraftFault = 'endBeforeStart' | 'breakTooLong' | 'timeMissing';

const STEP = 30;
const USUAL: DayDraft = { kind: 'WORKED', startsAt: '08:30', endsAt: '17:00', breakMinutes: 30, note: '' };

/** The draft to begin with: the day as it stands, else like the usual day, else a plain working day. */
export function draftOf(day: NewDay | null, usual: NewDay | null): DayDraft {
  if (!day) return { ...timesOf(usual), kind: 'WORKED', note: '' };
  return { ...timesOf(day.kind === 'WORKED' ? day : usual), kind: day.kind, note: day.note };
}

function timesOf(day: NewDay | null): DayDraft {
  if (!day || day.kind !== 'WORKED') return USUAL;
  if (day.startsAt && day.endsAt) {
    return { ...USUAL, startsAt: day.startsAt, endsAt: day.endsAt, breakMinutes: day.breakMinutes ?? 0 };
  }
  const minutes = day.minutes ?? 0;
  return { ...USUAL, endsAt: timeOf(minuteOf(USUAL.startsAt) + minutes + USUAL.breakMinutes) };
}

/** Half an hour more or less: the day ends later or earlier. */
export function stepped(draft: DayDraft, direction: 1 | -1): DayDraft {
  const endsAt = timeOf(minuteOf(draft.endsAt) + direction * STEP);
  const next = { ...draft, endsAt };
  return faultOf(next) ? draft : next;
}

/** Worked minutes of a draft or a day; only a worked day has any. */
export function minutesOf(day: Pick<NewDay, 'kind' | 'startsAt' | 'endsAt' | 'breakMinutes'> & { minutes?: number | null }): number {
  if (day.kind !== 'WORKED') return 0;
  if (!day.startsAt || !day.endsAt) return day.minutes ?? 0;
  return worked(day.startsAt, day.endsAt, day.breakMinutes ?? 0);
}

/** What can't be true about a draft; the service has the last word. */
export function faultOf(draft: DayDraft): DraftFault | null {
  if (draft.kind !== 'WORKED') return null;
  if (!draft.startsAt || !draft.endsAt) return 'timeMissing';
  const present = worked(draft.startsAt, draft.endsAt, 0);
  if (present <= 0) return 'endBeforeStart';
  return draft.breakMinutes >= present ? 'breakTooLong' : null;
}

/** What to send. */
export function bodyOf(draft: DayDraft): NewDay {
  const note = draft.note.trim();
  if (draft.kind !== 'WORKED') {
    return { kind: draft.kind, startsAt: null, endsAt: null, breakMinutes: null, minutes: 0, note };
  }
  const { kind, startsAt, endsAt, breakMinutes } = draft;
  return { kind, startsAt, endsAt, breakMinutes, minutes: minutesOf(draft), note };
}

/** The same day once more: times and break, not the note. */
export function sameAs(day: Day): NewDay {
  return bodyOf({ ...draftOf(day, null), note: '' });
}
