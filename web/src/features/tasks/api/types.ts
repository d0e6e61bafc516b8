/** What somebody must do, in their own words, with the address where it is done. */
export interface Task {
  id: string;
  kind: TaskKind;
  title: string;
  detail: string | null;
  path: string;
  since: string;
}

export type TaskKind =
  | 'APPLICATION'
  | 'FIRST_LOOK'
  | 'INVITATION'
  | 'INTERVIEW'
  | 'NEW_TIMES'
  | 'MEETING_OFF'
  | 'MEETING_ENDED'
  | 'OWN_PLACE'
  | 'OWN_PLACE_QUESTION'
  | 'OWN_PLACE_REJECTED'
  | 'PLACEMENT'
  | 'SIGN'
  | 'FILE_AGREEMENT'
  | 'HOURS'
  | 'HOURS_RETURNED'
  | 'ADVICE'
  | 'DECISION'
  | 'RATING'
  | 'REPORT_RETURNED'
  | 'APPLICATION_REJECTED'
  | 'APPLICATION_EXPIRED'
  | 'AGREEMENT_QUESTION'
  | 'PLACEMENT_REJECTED'
  | 'PLACEMENT_ENDED'
  | 'NOT_APPROVED'
  | 'ALLOCATION_PLACED'
  | 'ALLOCATION_WITHOUT'
  | 'PLACE_SUGGESTED'
  | 'DEADLINE_WISHES'
  | 'DEADLINE_PLACE'
  | 'RECOGNITION_LAPSED';
