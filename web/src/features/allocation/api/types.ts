export type Method = 'A' | 'B';

/** What two methods are compared by. */
export interface Figures {
  students: number;
  matched: number;
  first: number;
  topThree: number;
  byChoice: number[];
  swaps: number;
  passedOver: number;
  gini: number;
  meanMetres: number;
}

/** A distribution of groups over places. */
export interface Round {
  id: string;
  version: number;
  name: string;
  state: 'PREPARED' | 'COMPARED' | 'PUBLISHED' | 'CANCELLED';
  groups: string[];
  /** The internships that the groups search for. */
  periods: string[];
  farthestKm: number | null;
  nearestFirst: boolean;
  commitment: string;
  seed: string | null;
  method: Method | null;
  preparedAt: string;
  comparedAt: string | null;
  changedAt: string | null;
  publishedAt: string | null;
  students: { all: number; withList: number; placed: number };
  /** Of how many chosen places it is not known yet whether the company is recognised. */
  unasked: number;
  /** Method A first. */
  comparison: Figures[] | null;
  /** How many results were changed by hand. */
  overrides: number;
}

/** A round that was calculated, with the students of whom a change by hand could not stay. */
export interface ComparedRound extends Round {
  lost: string[];
}

export type Band = 'CARE' | 'THIRD_TRY' | 'ALL';

/** What a student gets by one method. */
export interface Result {
  studentId: string;
  name: string;
  groupName: string;
  turn: number;
  draw: number;
  band: Band;
  choices: number;
  refused: number;
  placeId: string | null;
  title: string | null;
  companyName: string | null;
  /** The number on the own list. */
  choice: number | null;
  /** The number among the choices that no hard rule stood in the way of. */
  possible: number | null;
  metres: number | null;
  reason: string | null;
}

export type Rule =
  | 'PLACED'
  | 'WITHDRAWN'
  | 'NO_ROOM'
  | 'NOT_RECOGNISED'
  | 'OTHER_PROGRAMME'
  | 'OTHER_LEERWEG'
  | 'OTHER_PERIOD'
  | 'TOO_YOUNG'
  | 'WITHOUT_VOG'
  | 'TOO_FAR';

/** One of a student's own choices and what came of it. */
export interface Choice {
  choice: number;
  placeId: string;
  title: string;
  companyName: string;
  town: string;
  got: boolean;
  refusal: Rule | null;
  /** How many got this place. */
  admitted: number;
  lastTurn: number | null;
  /** The lowest possible choice that it was for whom a method gave it. */
  lastChoice: number | null;
}

/** A place that a student could get besides what a method gave. */
export interface OtherPlace {
  placeId: string;
  title: string;
  companyName: string;
  town: string;
  /** The number on the own list; none when it is not on it. */
  choice: number | null;
  metres: number | null;
  room: number;
  refusal: Rule | null;
}

/** A round as a student reads it; the result is there once it is published. */
export interface OwnResult {
  roundId: string;
  name: string;
  state: Round['state'];
  commitment: string;
  nearestFirst: boolean;
  farthestKm: number | null;
  seed: string | null;
  publishedAt: string | null;
  method: Method | null;
  students: number | null;
  turn: number | null;
  draw: number | null;
  band: Band | null;
  placeId: string | null;
  choice: number | null;
  reason: string | null;
  choices: Choice[];
}

/** A student who goes first, whatever the lottery. */
export interface Priority {
  studentId: string;
  name: string;
  groupName: string;
  version: number;
  reason: string | null;
  givenBy: string;
  givenAt: string;
  /** Not while a distribution of the group goes on. */
  open: boolean;
}

/** A student who can be chosen. */
export interface StudentChoice {
  id: string;
  name: string;
  number: string;
  groupName: string;
}
