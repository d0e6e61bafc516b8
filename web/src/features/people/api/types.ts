export interface Programme {
  id: string;
  crebo: string;
  name: string;
  level: number;
  leerweg: 'BOL' | 'BBL';
  /** Whether the school arranges a statement of conduct before the internship. */
  arrangesVog: boolean;
  /** The directions within it, by name. */
  profiles: string[];
  /** The codes of the electives. */
  keuzedelen: string[];
}

/** A group with the internship that it searches for now. */
export interface GroupLine {
  id: string;
  name: string;
  crebo: string;
  leerweg: 'BOL' | 'BBL';
  cohort: number;
  periodName: string;
  startsOn: string;
  endsOn: string;
  wishesBy: string | null;
  placeBy: string | null;
  agreementBy: string | null;
  students: number;
}

export interface StudentLine {
  id: string;
  number: string;
  name: string;
  groupName: string;
  year: number | null;
  programmeName: string;
  profile: string | null;
  town: string | null;
  supervisorName: string | null;
  /** Differs as soon as another guides the student. */
  supervisorVersion: number;
  /** The internship that the group searches for now. */
  periodName: string;
  /** Whether there is a place for that internship. */
  placed: boolean;
  /** Of the placement that counts now: for that internship, or else the one that is not over, or the last. */
  companyName: string | null;
  startsOn: string | null;
  endsOn: string | null;
}

/** Filters as they stand in the address. */
export interface Wanted {
  words: string;
  group: string;
  crebo: string;
  year: string;
  profile: string;
  without: string;
}
