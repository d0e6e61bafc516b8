export type Party = 'TRAINER' | 'STUDENT' | 'GUARDIAN' | 'SCHOOL';

/** The facts of the bpv-blad; time is minutes. */
export interface Sheet {
  number: number;
  schoolName: string;
  studentName: string;
  programmeName: string;
  crebo: string;
  level: number;
  leerweg: string;
  companyName: string;
  companyAddress: string;
  leerbedrijfId: string;
  placeTitle: string;
  startsOn: string;
  endsOn: string;
  requiredMinutes: number;
  daysPerWeek: number;
  workProcesses: string[];
  trainerName: string;
  supervisorName: string;
}

export interface Signer {
  party: Party;
  name: string;
  organisation: string;
  order: number;
  state: 'SIGNED' | 'NEXT' | 'LATER';
  signedAt: string | null;
  you: boolean;
}

/** Something that a signer says is wrong. */
export interface Question {
  party: Party;
  text: string;
  askedAt: string;
  answeredAt: string | null;
}

export interface Agreement {
  id: string;
  placementId: string;
  version: number;
  state: 'SIGNING' | 'SIGNED' | 'WITHDRAWN';
  /** The last day on which everybody should have signed. */
  signBy: string | null;
  /** The last day of a placement that ended before its time. */
  endedOn: string | null;
  sheet: Sheet;
  signers: Signer[];
  documentHash: string;
  questions: Question[];
  filed: boolean;
  may: { sign: boolean; ask: boolean; correct: boolean; file: boolean };
}

/** An agreement in a list. */
export interface AgreementLine {
  id: string;
  placementId: string;
  studentName: string;
  companyName: string;
  startsOn: string;
  endsOn: string;
  state: 'SIGNING' | 'SIGNED' | 'WITHDRAWN';
  nextSigner: string | null;
  signedAt: string | null;
  endedOn: string | null;
  filed: boolean;
}

/** What a correction may change. */
export interface Terms {
  startsOn: string;
  endsOn: string;
  requiredMinutes: number;
  daysPerWeek: number;
}
