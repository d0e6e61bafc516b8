/** What became of a suggestion. */
export type Outcome = 'OPEN' | 'LISTED' | 'APPLIED' | 'PLACED' | 'REFUSED' | 'GONE';

/** A place that a supervisor suggests to a student. */
export interface Suggestion {
  id: string;
  student: StudentName;
  place: { id: string; title: string; companyName: string; town: string; room: number; distanceKm: number | null };
  /** What the supervisor wrote with it. */
  word: string | null;
  suggestedBy: string;
  suggestedAt: string;
  outcome: Outcome;
  /** Why it is nothing for the student. */
  refusal: string | null;
  applicationId: string | null;
}

export interface StudentName {
  id: string;
  name: string;
  groupName: string;
}

/** Why a place and a student do not fit each other. */
export interface Misfit {
  code: string;
  message: string;
}

/** A place as it fits a student. */
export interface FittingPlace {
  placeId: string;
  title: string;
  companyName: string;
  town: string;
  distanceKm: number | null;
  room: number;
  applied: boolean;
  misfits: Misfit[];
}

/** How a student travels, which says what is within reach. */
export type Transport = 'BICYCLE' | 'PUBLIC_TRANSPORT' | 'SCOOTER' | 'CAR';

/** A student as a place fits them. */
export interface FittingStudent {
  studentId: string;
  name: string;
  groupName: string;
  distanceKm: number | null;
  transport: Transport | null;
  applied: boolean;
  misfits: Misfit[];
}

export interface PlacesForStudent {
  student: StudentName & { transport: Transport | null };
  items: { place: FittingPlace; suggested: boolean }[];
}
