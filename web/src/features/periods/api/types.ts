/** The days and the size of an internship, and by when each step towards it is done. */
export interface PeriodTerms {
  name: string;
  startsOn: string;
  endsOn: string;
  requiredMinutes: number;
  daysPerWeek: number;
  /** Absent: from when the internship before it begins. */
  searchFrom: string | null;
  wishesBy: string | null;
  placeBy: string | null;
  agreementBy: string | null;
}

export interface GroupOfPeriod {
  id: string;
  name: string;
  /** Whether it is what the group searches for now. */
  searches: boolean;
}

/** An internship that groups do. */
export interface Period extends PeriodTerms {
  id: string;
  version: number;
  groups: GroupOfPeriod[];
  students: number;
}

/** An internship as it should become, with the ids of its groups. */
export interface Wanted {
  terms: PeriodTerms;
  groups: string[];
}
