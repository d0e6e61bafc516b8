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
  | 'PLACEMENT'
  | 'SIGN'
  | 'FILE_AGREEMENT'
  | 'HOURS'
  | 'HOURS_RETURNED'
  | 'ADVICE'
  | 'DECISION'
  | 'RATING'
  | 'APPLICATION_REJECTED'
  | 'AGREEMENT_QUESTION'
  | 'PLACEMENT_REJECTED'
  | 'ALLOCATION_PLACED'
  | 'ALLOCATION_WITHOUT'
  | 'PLACE_SUGGESTED'
  | 'DEADLINE_WISHES'
  | 'DEADLINE_PLACE'
  | 'RECOGNITION_LAPSED';
