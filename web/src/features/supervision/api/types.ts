/** Who guides a group. */
export interface GroupSupervision {
  id: string;
  name: string;
  programmeName: string;
  students: number;
  /** How many of them have nobody. */
  without: number;
  guides: { name: string; students: number }[];
}

/** A supervisor, and how many students they guide now. */
export interface Supervisor {
  id: string;
  name: string;
  email: string;
  students: number;
}

/** Whose students are divided over whom. */
export interface Division {
  groups: string[];
  supervisors: string[];
  /** Also who has a supervisor. */
  replace: boolean;
}

/** What a division would do; it is only carried out as it was seen. */
export interface DivisionPreview {
  shares: { supervisorId: string; name: string; before: number; after: number }[];
  moved: number;
  /** The first of those who move. */
  moves: { studentId: string; name: string; groupName: string; from: string | null; to: string }[];
  digest: string;
}
