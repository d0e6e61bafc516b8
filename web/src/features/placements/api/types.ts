/** A placement as a supervisor decides on it; times are minutes. */
export interface Placement {
  id: string;
  version: number;
  state: 'PROPOSED' | 'APPROVED' | 'REJECTED' | 'ENDED';
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
  /** The last day that is part of it, when it ended before its time. */
  endedOn: string | null;
  permission: Permission | null;
  may: { decide: boolean; end: boolean; permit: boolean };
}

/** Why a placement goes on at a company without recognition. */
export interface Permission {
  givenBy: string;
  reason: string;
  givenOn: string;
}
