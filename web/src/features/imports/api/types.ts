/** A list that can be imported. */
export interface ImportKind {
  kind: string;
  /** Whether rows that are missing can be let leave. */
  canLeave: boolean;
  /** What its rows are known by. */
  keyColumn: string;
  columns: ImportColumn[];
}

/** A column of a list: what a file calls it, and what a reader does. */
export interface ImportColumn {
  name: string;
  required: boolean;
  example: string;
  explanation: string;
  label: string;
  form: 'TEXT' | 'NUMBER' | 'DATE' | 'CHOICE' | 'NAME';
  choices: string[];
}

/** One row of a list, by hand. */
export interface EnteredRow {
  key: string;
  label: string;
  values: Record<string, string>;
  canLeave: boolean;
  /** What goes on when it leaves. */
  leftBehind: string | null;
  version: number;
}

/** A list of which rows can leave. */
export type Leaving = 'programmes' | 'periods' | 'groups' | 'staff' | 'students' | 'companies' | 'trainers' | 'places';

/** An import and how far it is. */
export interface Import {
  id: string;
  kind: string;
  fileName: string;
  state: 'CHECKED' | 'RUNNING' | 'DONE' | 'FAILED';
  rows: number;
  created: number;
  changed: number;
  unchanged: number;
  faulty: number;
  missing: number;
  /** The headings of the file that are no column of the list. */
  ignored: string;
  done: number;
  total: number;
  createdAt: string;
  createdBy: string;
}

/** What is wrong with one cell. */
export interface ImportMessage {
  row: number;
  column: string;
  value: string;
  code: string;
  message: string;
}

/** What an import does to one row. */
export interface RowChange {
  change: 'CREATED' | 'CHANGED' | 'MISSING';
  row: number | null;
  key: string;
  label: string;
  differences: { column: string; before: string; after: string }[];
}
