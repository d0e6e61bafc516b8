import { plusDays, weekOf } from '@/lib/format/dates';
import type { Day, Week } from '../api/types';

export const MONDAY = '2026-11-23';

/** A worked day of eight hours. */
export function workedDay(date: string): Day {
  return { date, kind: 'WORKED', minutes: 480, startsAt: '08:30', endsAt: '17:00', breakMinutes: 30, note: '' };
}

/** A week that is still the student's, with its first days worked. */
export function openWeek(startsOn: string, worked: number): Week {
  const days = Array.from({ length: worked }, (_, ahead) => workedDay(plusDays(startsOn, ahead)));
  return {
    id: worked > 0 ? `week-${startsOn}` : null,
    internshipId: 'i-1',
    week: weekOf(startsOn),
    startsOn,
    state: 'OPEN',
    version: 0,
    reason: null,
    studentName: 'Yara Bouzid',
    companyName: 'Zorggroep De Linde',
    totalMinutes: worked * 480,
    days,
    may: { edit: true, submit: worked > 0, decide: false },
  };
}
