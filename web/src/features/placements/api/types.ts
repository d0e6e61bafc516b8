/** A placement as a supervisor decides on it; times are minutes. */
export interface Placement {
  id: string;
  version: number;
  state: 'PROPOSED' | 'APPROVED' | 'REJECTED';
  student: { id: string; name: string; groupName: string; programmeName: string };
  place: { id: string; title: string };
  company: { id: string; name: string; town: string; recognised: boolean | null };
  trainerName: string;
  startsOn: string;
  endsOn: string;
  requiredMinutes: number;
  daysPerWeek: number;
  motivation: string;
  reason: string | null;
  may: { decide: boolean };
}
