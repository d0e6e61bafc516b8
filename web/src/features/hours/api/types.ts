export type InternshipState = 'PLANNED' | 'ACTIVE' | 'COMPLETED' | 'ENDED';

/** An internship with its hours added up; times are minutes. */
export interface Internship {
  id: string;
  state: InternshipState;
  studentId: string;
  studentName: string;
  companyName: string;
  placeTitle: string;
  trainerName: string;
  supervisorName: string;
  startsOn: string;
  endsOn: string;
  requiredMinutes: number;
  daysPerWeek: number;
  loggedMinutes: number;
  submittedMinutes: number;
  approvedMinutes: number;
  agreementId: string | null;
}

/** An internship and whether hours may be logged now. */
export interface InternshipDetail {
  id: string;
  state: InternshipState;
  loggedMinutes: number;
  submittedMinutes: number;
  approvedMinutes: number;
  gate: { open: boolean; reason: string | null };
  today: string;
}

export type DayKind = 'WORKED' | 'SICK' | 'SCHOOL' | 'FREE';

/** What a student says about a day. */
export interface NewDay {
  kind: DayKind;
  startsAt: string | null;
  endsAt: string | null;
  breakMinutes: number | null;
  minutes: number | null;
  note: string;
}

export interface Day extends NewDay {
  date: string;
  minutes: number;
  /** Still on this device only. */
  waiting?: boolean;
}

export type WeekState = 'OPEN' | 'SUBMITTED' | 'APPROVED' | 'REJECTED';

/** A week of hours; it has no id until its first day. */
export interface Week {
  id: string | null;
  internshipId: string;
  week: string;
  startsOn: string;
  state: WeekState;
  version: number;
  reason: string | null;
  studentName: string;
  companyName: string;
  totalMinutes: number;
  days: Day[];
  may: { edit: boolean; submit: boolean; decide: boolean };
}

/** Weeks, and the last worked day, which most days resemble. */
export interface Weeks {
  items: Week[];
  usualDay: Day | null;
}
