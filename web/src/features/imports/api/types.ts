/** A list that can be imported. */
export interface ImportKind {
  kind: string;
  columns: { name: string; required: boolean; example: string }[];
}

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
