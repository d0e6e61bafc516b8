import { api } from '@/lib/api/http';
import { withPlainTimes } from './get-weeks';
import type { Week } from './types';

/** Takes a day out of the timesheet. */
export async function deleteDay(internshipId: string, date: string): Promise<Week> {
  return withPlainTimes(await api.remove<Week>(`/api/internship/internships/${internshipId}/days/${date}`));
}
