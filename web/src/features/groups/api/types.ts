/** A group in a list. */
export interface GroupLine {
  id: string;
  name: string;
  programmeName: string;
  students: number;
  withPlace: number;
  completed: number;
}

/** How many of a total. */
export interface BoardFigure {
  done: number;
  total: number;
}

/** Where one student stands; times are minutes. */
export interface BoardRow {
  studentId: string;
  name: string;
  companyName: string | null;
  step: string;
  waitingFor: string;
  internshipId: string | null;
  agreementId: string | null;
  phases: { phase: string; state: 'DONE' | 'CURRENT' | 'TODO' }[];
  requiredMinutes: number;
  loggedMinutes: number;
  approvedMinutes: number;
  result: string | null;
  lastLoggedOn: string | null;
}

/** A group's questions as figures, and a row per student. */
export interface Board {
  groupName: string;
  figures: Record<'place' | 'contract' | 'hours' | 'report' | 'assessed', BoardFigure>;
  rows: BoardRow[];
}
