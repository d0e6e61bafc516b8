import type { DeskPlace, PlaceTerms } from '../api/types';

/** A place's terms while they are typed: numbers may be empty for now. */
export type TermsDraft = Omit<PlaceTerms, 'daysPerWeek' | 'capacity' | 'compensationCents' | 'minimumAge'> & {
  daysPerWeek: number | string;
  capacity: number | string;
  euros: number | string;
  minimumAge: number | string;
};

export const MOST_ALSO = 9;
export const MOST_WORK_PROCESSES = 40;

/** Whether a code is written as a work process: part of the qualification, core task, process. */
export const isWorkProcess = (code: string) => /^[A-Z]\d{1,2}-K\d{1,2}-W\d{1,2}$/.test(code);

export const EMPTY: TermsDraft = {
  title: '',
  description: '',
  tasks: '',
  requirements: '',
  crebo: '',
  alsoCrebos: [],
  workProcesses: [],
  leerweg: '',
  startsOn: '',
  endsOn: '',
  daysPerWeek: 4,
  capacity: 1,
  euros: '',
  minimumAge: '',
  needsVog: false,
  trainerId: '',
};

export function draftOf(place: DeskPlace): TermsDraft {
  const { compensationCents, minimumAge, ...rest } = place;
  return { ...rest, euros: compensationCents === null ? '' : compensationCents / 100, minimumAge: minimumAge ?? '' };
}

export function termsOf(draft: TermsDraft): PlaceTerms {
  const { title, description, tasks, requirements, crebo, alsoCrebos, workProcesses, leerweg, startsOn, endsOn, needsVog, trainerId } = draft;
  return {
    title: title.trim(),
    description: description.trim(),
    tasks: tasks.trim(),
    requirements: requirements.trim(),
    crebo,
    alsoCrebos,
    workProcesses,
    leerweg,
    startsOn,
    endsOn,
    needsVog,
    trainerId,
    daysPerWeek: Number(draft.daysPerWeek),
    capacity: Number(draft.capacity),
    compensationCents: draft.euros === '' ? null : Math.round(Number(draft.euros) * 100),
    minimumAge: draft.minimumAge === '' ? null : Number(draft.minimumAge),
  };
}

const REQUIRED = ['title', 'description', 'crebo', 'startsOn', 'endsOn', 'trainerId', 'daysPerWeek', 'capacity'] as const;

/** What must be there and is not, or is no work process. */
export const missingOf = (draft: TermsDraft): (keyof PlaceTerms)[] => [
  ...REQUIRED.filter((field) => String(draft[field]).trim() === ''),
  ...(draft.workProcesses.every(isWorkProcess) ? [] : (['workProcesses'] as const)),
];
