/** A company in a list; the rating is an average of one to five. */
export interface CompanyLine {
  id: string;
  name: string;
  town: string;
  leerbedrijfId: string;
  places: number;
  room: number;
  rating: number | null;
  ratings: number;
  ownerId: string | null;
  ownerName: string | null;
  /** The first day on which somebody would do something. */
  nextStepOn: string | null;
  /** For how many programmes the recognition is gone. */
  lapsed: number;
}

export interface PlaceOfCompany {
  id: string;
  title: string;
  crebo: string;
  startsOn: string;
  endsOn: string;
  capacity: number;
  room: number;
  state: 'DRAFT' | 'OFFERED' | 'WITHDRAWN';
}

/** What SBB said last about one programme. */
export interface Recognition {
  crebo: string;
  programmeName: string | null;
  /** Of the place that SBB was asked about. */
  leerweg: 'BOL' | 'BBL' | null;
  recognised: boolean;
  /** The first and the last day, also when it has yet to begin or is over. */
  validFrom: string | null;
  validUntil: string | null;
  verifiedAt: string;
}

/** How many students are agreed upon, over all places of a company. */
export interface Numbers {
  atLeast: number | null;
  atMost: number | null;
}

/** Where a company is, and how to reach it in general. */
export interface ContactOfCompany {
  name: string | null;
  email: string | null;
  phone: string | null;
  website: string | null;
  kvk: string | null;
  vestigingsnummer: string | null;
  address: string;
}

/** The other companies with the same KVK number: how many, and the first of them. */
export interface Branches {
  total: number;
  shown: { id: string; name: string; town: string; vestigingsnummer: string | null }[];
}

/** A company with its people and places. */
export interface Company {
  company: CompanyLine;
  version: number;
  /** Since when the school does not work with it any more. */
  leftOn: string | null;
  contact: ContactOfCompany | null;
  /** For staff only. */
  numbers: Numbers | null;
  branches: Branches | null;
  trainers: { id: string; name: string; email: string; phone: string | null }[];
  places: PlaceOfCompany[];
  recognitions: Recognition[];
  /** Companies that were this same one. */
  merged: { name: string; leerbedrijfId: string; mergedByName: string; mergedAt: string }[];
}

/** Somebody to speak to at a company. */
export interface Contact extends ContactFacts {
  id: string;
  version: number;
}

export interface ContactFacts {
  name: string;
  function: string | null;
  email: string | null;
  phone: string | null;
}

export type NoteKind = 'NOTE' | 'AGREEMENT';

export interface Note {
  id: string;
  kind: NoteKind;
  text: string;
  writtenByName: string;
  writtenAt: string;
}

export type How = 'PHONE' | 'MAIL' | 'VISIT' | 'VIDEO';

/** A talk that is written down, perhaps with a next step on a day. */
export interface NewTalk {
  heldOn: string;
  how: How;
  contactName: string | null;
  about: string;
  nextStep: string | null;
  nextStepOn: string | null;
}

export interface Talk extends NewTalk {
  id: string;
  heldByName: string;
  nextStepDone: boolean;
}

/** What the school keeps about being in touch with a company. */
export interface Relation {
  contacts: Contact[];
  notes: Note[];
  talks: Talk[];
}

/** A member of staff who can look after companies. */
export interface StaffMember {
  id: string;
  name: string;
}

/** One of two companies that are likely to be one. */
export interface Candidate {
  id: string;
  version: number;
  name: string;
  leerbedrijfId: string;
  kvk: string | null;
  vestigingsnummer: string | null;
  address: string;
  places: number;
  trainers: number;
  /** How many contacts, notes and talks are kept of it. */
  kept: number;
}

export type Likeness = 'SAME_KVK' | 'SAME_ADDRESS' | 'SAME_TOWN';

/** Two companies that are likely to be one, and why. */
export interface Duplicate {
  one: Candidate;
  other: Candidate;
  reasons: Likeness[];
}

/** A company that SBB does not recognise any more for a programme, with what that touches. */
export interface LapsedRecognition {
  companyId: string;
  companyName: string;
  town: string;
  crebo: string;
  programmeName: string | null;
  ownerName: string | null;
  lapsedAt: string;
  verifiedAt: string;
  places: { id: string; title: string; openApplications: number }[];
  placements: { id: string; state: 'PROPOSED' | 'APPROVED'; studentName: string; groupName: string; placeTitle: string; supervisorName: string | null }[];
}
