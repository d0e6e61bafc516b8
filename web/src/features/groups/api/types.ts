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
  internshipId: string | null;
  companyName: string | null;
  step: string;
  waitingFor: string;
  hours: { approvedMinutes: number; loggedMinutes: number; requiredMinutes: number; lastLoggedOn: string | null };
}

/** A group's questions as figures, and a row per student. */
export interface Board {
  group: { id: string; name: string; programmeName: string };
  figures: Record<'place' | 'contract' | 'hours' | 'report' | 'assessed', BoardFigure>;
  rows: BoardRow[];
}

/** A group's search for places; `round` is the newest that covers the group. */
export interface GroupSearch {
  students: number;
  placed: number;
  proposed: number;
  round: { id: string; name: string; state: 'PREPARED' | 'COMPARED' | 'PUBLISHED'; at: string; mayOpen: boolean } | null;
}
