/** The places that a student would like, first choice first. */
export interface Shortlist {
  /** What the list is for: the internship that the group searches for now. */
  period: { id: string; name: string; startsOn: string; endsOn: string };
  version: number;
  /** Not while a distribution of the group goes on. */
  open: boolean;
  most: number;
  choices: Choice[];
}

export interface Choice {
  placeId: string;
  title: string;
  companyName: string;
  town: string;
  room: number;
  /** How many others have it as their first choice now. */
  firstChoices: number;
  distanceKm: number | null;
  /** Why the student can never get it, if so. */
  misfit: string | null;
}
