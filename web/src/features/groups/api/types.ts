/** A group in a list. */
export interface GroupLine {
  id: string;
  name: string;
  programmeName: string;
  /** The internship whose places and completions are counted: the one that the group searches for now. */
  periodName: string | null;
  students: number;
  withPlace: number;
  completed: number;
}

/** How many of a total. */
export interface BoardFigure {
  done: number;
  total: number;
}

export type PlaceState = 'SEARCHING' | 'APPLIED' | 'PROPOSED' | 'PLACED';

/** Where one student stands; times are minutes. */
export interface BoardRow {
  studentId: string;
  name: string;
  internshipId: string | null;
  agreementId: string | null;
  companyName: string | null;
  /** The place for the internship that the group searches for now, of who is still at another one. */
  coming: { state: PlaceState; companyName: string | null } | null;
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

/** A group's search for places; `round` is the newest that covers the group for that internship. */
export interface GroupSearch {
  /** The internship that the group searches for now. */
  periodName: string;
  /** Whether it does so already. */
  begun: boolean;
  students: number;
  placed: number;
  proposed: number;
  round: { id: string; name: string; state: 'PREPARED' | 'COMPARED' | 'PUBLISHED'; at: string; mayOpen: boolean } | null;
}
