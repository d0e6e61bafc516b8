/** What a place offers and asks. */
export interface PlaceTerms {
  title: string;
  description: string;
  tasks: string;
  requirements: string;
  crebo: string;
  /** The programmes that it is for besides. */
  alsoCrebos: string[];
  workProcesses: string[];
  leerweg: string;
  startsOn: string;
  endsOn: string;
  daysPerWeek: number;
  capacity: number;
  compensationCents: number | null;
  minimumAge: number | null;
  needsVog: boolean;
  trainerId: string;
}

export type DeskState = 'DRAFT' | 'OFFERED' | 'FULL' | 'WITHDRAWN';

/** A place as the coordinator works on it. */
export interface DeskPlace extends PlaceTerms {
  id: string;
  version: number;
  code: string;
  state: DeskState;
  companyId: string;
  companyName: string;
  town: string;
  programmeName: string | null;
  also: { crebo: string; name: string; recognised: boolean | null }[];
  taken: number;
  trainerName: string;
  openApplications: number;
  recognised: boolean | null;
  /** The last day of the recognition, when SBB gives one. */
  recognisedUntil: string | null;
  verifiedAt: string | null;
}
