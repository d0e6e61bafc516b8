export type EvaluationState = 'OPEN' | 'SUBMITTED' | 'ADVISED' | 'ASSESSED';

/** A word of the school's scale. */
export type Result = string;

export interface Judgement {
  result: Result;
  remarks: string;
  at: string;
  byName: string;
}

/** The end of an internship: report, advice, decision, rating; what isn't for the reader is absent. */
export interface Evaluation {
  id: string;
  version: number;
  state: EvaluationState;
  studentId: string;
  studentName: string;
  companyName: string;
  trainerName: string;
  supervisorName: string;
  report: { title: string; fileName: string; bytes: number; submittedAt: string } | null;
  advice: Judgement | null;
  assessment: Judgement | null;
  rating: { stars: number; comment: string; at: string } | null;
  /** Rounds before this one, each ended without a good result. */
  earlier: EarlierRound[];
  /** From low to high. */
  scale: Result[];
  may: { submit: boolean; advise: boolean; decide: boolean; rate: boolean };
}

/** A round as it ended. */
export interface EarlierRound {
  round: number;
  reportTitle: string;
  adviceResult: Result;
  adviceRemarks: string;
  decisionResult: Result;
  decisionRemarks: string;
  decisionAt: string;
}

/** An evaluation in a list. */
export interface EvaluationLine {
  id: string;
  state: EvaluationState;
  studentName: string;
  companyName: string;
}

/** What a trainer or supervisor finds. */
export interface NewJudgement {
  result: Result;
  remarks: string;
}
