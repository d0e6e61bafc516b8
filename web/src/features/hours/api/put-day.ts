import { api } from '@/lib/api/http';
import { withPlainTimes } from './get-weeks';
import type { NewDay, Week } from './types';

/** Logs a day; the same day again changes nothing. */
export async function putDay(internshipId: string, date: string, day: NewDay): Promise<Week> {
  return withPlainTimes(await api.put<Week>(`/api/internship/internships/${internshipId}/days/${date}`, day));
}
