export type Phase = 'SEARCH' | 'CONTRACT' | 'INTERNSHIP' | 'EVALUATION';

export type JourneyStep =
  | 'FIND_PLACE'
  | 'CHOOSE_TIME'
  | 'MEET'
  | 'AWAIT_ACCEPTANCE'
  | 'AWAIT_APPROVAL'
  | 'SIGN'
  | 'AWAIT_SIGNATURES'
  | 'LOG_HOURS'
  | 'CORRECT_HOURS'
  | 'HAND_IN_REPORT'
  | 'AWAIT_ADVICE'
  | 'AWAIT_ASSESSMENT'
  | 'RATE_COMPANY'
  | 'COMPLETED';

/** What is to be done, by whom, and where in this client. */
export interface NextStep {
  code: JourneyStep;
  waitingFor: 'STUDENT' | 'TRAINER' | 'SUPERVISOR' | 'SIGNERS' | 'NONE';
  path: string;
}

/** The internship that the group searches for while the student is still at another one; no step once there is a place for it. */
export interface ComingInternship {
  name: string;
  startsOn: string;
  companyName: string | null;
  step: NextStep | null;
}

/** Where a student stands in the four phases; times are minutes. */
export interface Journey {
  studentId: string;
  name: string;
  groupName: string;
  programmeName: string;
  phases: { phase: Phase; state: 'DONE' | 'CURRENT' | 'TODO' }[];
  step: NextStep;
  internshipId: string | null;
  agreementId: string | null;
  companyName: string | null;
  applicationsOpen: number;
  requiredMinutes: number;
  loggedMinutes: number;
  submittedMinutes: number;
  approvedMinutes: number;
  result: string | null;
  lastLoggedOn: string | null;
  startsOn: string | null;
  endsOn: string | null;
  coming: ComingInternship | null;
}
