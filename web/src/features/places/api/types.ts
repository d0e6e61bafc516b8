/** What a student begins a search with. */
export interface Profile {
  studentId: string;
  name: string;
  groupName: string;
  crebo: string;
  programmeName: string;
  level: number;
  leerweg: string;
  year: number | null;
  profile: string | null;
  town: string | null;
  lat: number | null;
  lon: number | null;
  /** What the group searches for now, by its name. */
  periodName: string;
  startsOn: string;
  endsOn: string;
  requiredMinutes: number;
  daysPerWeek: number;
  wishesBy: string | null;
  placeBy: string | null;
  agreementBy: string | null;
  placementState: 'PROPOSED' | 'APPROVED' | null;
  openApplications: number;
  maxOpenApplications: number;
}

/** How many people work at a company: fewer than 10, fewer than 50, or more. */
export type CompanySize = 'SMALL' | 'MEDIUM' | 'LARGE';

interface FitReason {
  code: string;
  message: string;
}

/** A place with why it fits; distances as the crow flies. */
export interface Place {
  id: string;
  title: string;
  company: {
    id: string;
    name: string;
    town: string;
    size: CompanySize | null;
    recognised: boolean | null;
    rating: { average: number; count: number } | null;
  };
  town: string;
  lat: number;
  lon: number;
  distanceKm: number | null;
  crebo: string;
  programmeName: string;
  /** The programmes that it is for besides. */
  also: { crebo: string; name: string; recognised: boolean | null }[];
  leerweg: string;
  startsOn: string;
  endsOn: string;
  daysPerWeek: number;
  capacity: number;
  room: number;
  compensationCents: number | null;
  /** The barrier keeps a student from applying; there may be reasons that do not. */
  fit: { fits: boolean; reasons: FitReason[]; barrier: FitReason | null };
  applied: boolean;
  description: string;
  tasks: string;
  workProcesses: string[];
  requirements: string;
  minimumAge: number | null;
  needsVog: boolean;
  trainerName: string;
  leerbedrijfId: string;
}

export interface Town {
  name: string;
  lat: number;
  lon: number;
}

/** How many places are left when this is chosen as well. */
export interface Facet {
  filter: 'room' | 'paid' | 'days' | 'leerweg' | 'companySize' | 'level' | 'period';
  value: string;
  count: number;
}

/** A page of what was found, and around which town. */
export interface Found {
  items: Place[];
  next: string | null;
  total: number;
  /** There are more than `total`, which is as far as was counted; each facet's count is a lower bound. */
  more: boolean;
  facets: Facet[];
  /** Nothing has these very words; this comes near. */
  alike: boolean;
  near: Town | null;
}

/** What somebody looks for, as it stands in the address. */
export interface Wanted {
  words: string;
  town: string;
  km: string;
  crebo: string;
  from: string;
  until: string;
  days: string;
  leerweg: string;
  level: string;
  companySize: string;
  paid: string;
  room: string;
  sort: string;
}
