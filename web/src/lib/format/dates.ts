import { language } from '@/lib/i18n/language';

type Parts = Intl.DateTimeFormatOptions;

const ZONE = 'Europe/Amsterdam';

function locale(): string {
  return language() === 'en' ? 'en-GB' : 'nl-NL';
}

function asDate(value: string): Date {
  return value.length === 10 ? new Date(`${value}T12:00:00Z`) : new Date(value);
}

function format(value: string, parts: Parts): string {
  return new Intl.DateTimeFormat(locale(), { timeZone: ZONE, ...parts }).format(asDate(value));
}

/** "dinsdag 9 maart" */
export const longDay = (value: string) => format(value, { weekday: 'long', day: 'numeric', month: 'long' }).replace(',', '');

/** "ma" */
export const weekday = (value: string) => format(value, { weekday: 'short' });

/** "9 maart 2027" */
export const date = (value: string) => format(value, { day: 'numeric', month: 'long', year: 'numeric' });

/** "9 mrt" */
export const shortDate = (value: string) => format(value, { day: 'numeric', month: 'short' });

/** "9 maart 2027, 15.30" */
export const moment = (value: string) => `${date(value)}, ${time(format(value, { hour: '2-digit', minute: '2-digit', hour12: false }))}`;

/** "15.30", from "15:30" or "15:30:00". */
export function time(value: string): string {
  const plain = value.slice(0, 5).replace(/^0(?=\d[:.])/, '');
  return language() === 'en' ? plain : plain.replace(':', '.');
}

/** The moment at which Dutch clocks show this day and time, whatever the clock of this device does. */
export function momentOf(day: string, clock: string): Date {
  const shown = Date.parse(`${day}T${clock}Z`);
  return new Date(shown - ahead(shown - ahead(shown)));
}

/** How far Dutch clocks are ahead of UTC at a moment, in milliseconds. */
function ahead(at: number): number {
  const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short', timeStyle: 'medium' }).format(at);
  return Date.parse(`${shown.replace(' ', 'T')}Z`) - at;
}

/** With a capital, for the start of a sentence. */
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Today as "2027-03-09" in the Netherlands. */
export function today(now = new Date()): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }).format(now);
}

/** The date so many days later. */
export function plusDays(value: string, days: number): string {
  const moved = asDate(value);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

/** The ISO week of a date, "2027-W10". */
export function weekOf(value: string): string {
  const thursday = asDate(value);
  thursday.setUTCDate(thursday.getUTCDate() + 3 - ((thursday.getUTCDay() + 6) % 7));
  const year = thursday.getUTCFullYear();
  const ordinal = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / 86_400_000);
  return `${year}-W${String(Math.floor(ordinal / 7) + 1).padStart(2, '0')}`;
}

/** 10, of "2027-W10". */
export const weekNumber = (week: string) => Number(week.split('-W')[1]);
