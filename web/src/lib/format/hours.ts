import { language } from '@/lib/i18n/language';
import { number } from './numbers';

/** "8 u" or "7 u 30"; "8 h" in English. */
export function hours(minutes: number): string {
  const unit = language() === 'en' ? 'h' : 'u';
  const rest = minutes % 60;
  const whole = `${number((minutes - rest) / 60)} ${unit}`;
  return rest === 0 ? whole : `${whole} ${String(rest).padStart(2, '0')}`;
}

/** "8 uur" or "7 uur 30", for a figure that stands alone. */
export function hoursInFull(minutes: number): string {
  const rest = minutes % 60;
  const whole = (minutes - rest) / 60;
  const unit = language() === 'en' ? (whole === 1 ? 'hour' : 'hours') : 'uur';
  return rest === 0 ? `${number(whole)} ${unit}` : `${number(whole)} ${unit} ${String(rest).padStart(2, '0')}`;
}

/** Minutes of the day of "08:30". */
export function minuteOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}

/** "08:30" of a minute of the day. */
export function timeOf(minute: number): string {
  const within = Math.min(1439, Math.max(0, minute));
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`;
}

/** Minutes worked between two times of one day less the break; zero or less is not a day. */
export function worked(from: string, until: string, breakMinutes: number): number {
  return minuteOf(until) - minuteOf(from) - breakMinutes;
}
