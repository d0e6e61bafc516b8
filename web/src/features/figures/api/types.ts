/** What a report divides students by. */
export type Division = 'PROGRAMME' | 'GROUP' | 'COHORT' | 'PERIOD';

/** How far a student is in finding a place: exactly one for each, in this order. */
export type Standing = 'PLACED' | 'SEARCHES_LATER' | 'AWAITS_APPROVAL' | 'AWAITS_DECISION' | 'QUESTIONED' | 'INVITED' | 'AWAITS_ANSWER' | 'AWAITS_DISTRIBUTION' | 'PASSED_OVER' | 'DECLINED' | 'ONLY_WISHES' | 'NOT_BEGUN';

/** The figures of a line that can be compared. */
export type Measure = 'withoutPlace' | 'placed' | 'demand' | 'supply' | 'applications' | 'own';

/** One programme, group, cohort or period; without a key all together. A period's name is its two dates. */
export interface Line extends Record<Measure, number> {
  key: string | null;
  name: string | null;
  /** Those without a place whose search has not begun: they count neither as placed nor as without a place. */
  later: number;
  standings: Partial<Record<Standing, number>>;
}

/** The key figures that the reader may see; `more` lines stand only in the workbook. */
export interface Report {
  total: Line;
  lines: Line[];
  more: number;
}

/** A student without a place; `about` is what it waits for, `fits` the free places of the programme and period. */
export interface Waiting {
  id: string;
  number: string;
  name: string;
  groupId: string;
  groupName: string;
  programmeName: string;
  crebo: string;
  supervisorName: string | null;
  since: string | null;
  standing: Standing;
  open: number;
  about: string | null;
  fits: number;
}

/** Which students without a place are wanted; a type, so that it can be a filter. */
export type WaitingFilter = {
  by: Division;
  key?: string;
  standing?: string;
};
