/** What a student begins a search with. */
export interface Profile {
  studentId: string;
  name: string;
  groupName: string;
  crebo: string;
  programmeName: string;
  level: number;
  leerweg: string;
  town: string | null;
  lat: number | null;
  lon: number | null;
  startsOn: string;
  endsOn: string;
  requiredMinutes: number;
  daysPerWeek: number;
  openApplications: number;
  maxOpenApplications: number;
}

/** A place with why it fits; distances as the crow flies. */
export interface Place {
  id: string;
  title: string;
  company: {
    id: string;
    name: string;
    town: string;
    recognised: boolean | null;
    rating: { average: number; count: number } | null;
  };
  town: string;
  lat: number;
  lon: number;
  distanceKm: number | null;
  crebo: string;
  programmeName: string;
  leerweg: string;
  startsOn: string;
  endsOn: string;
  daysPerWeek: number;
  capacity: number;
  room: number;
  compensationCents: number | null;
  fit: { fits: boolean; reasons: { code: string; message: string }[] };
  applied: boolean;
  description: string;
  trainerName: string;
  leerbedrijfId: string;
}

export interface Town {
  name: string;
  lat: number;
  lon: number;
}

/** A page of what was found, and around which town. */
export interface Found {
  items: Place[];
  next: string | null;
  total: number;
  /** How many of those counted have what can be filtered by. */
  facets: { room: number; paid: number; threeDays: number; fourDays: number };
  /** Nothing has these very words; this comes near. */
  alike: boolean;
  near: Town | null;
}

/** What somebody looks for, as it stands in the address. */
export interface Wanted {
  words: string;
  town: string;
  km: string;
  days: string;
  paid: string;
  room: string;
  sort: string;
}
