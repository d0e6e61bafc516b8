import type { Period, Wanted } from '../api/types';

const DAYS = ['startsOn', 'endsOn', 'searchFrom', 'wishesBy', 'placeBy', 'agreementBy'] as const;

export type Day = (typeof DAYS)[number];

/** An internship while it is typed: a day or number may be empty for now. */
export type WantedDraft = Record<Day, string> & {
  name: string;
  hours: number | string;
  daysPerWeek: number | string;
  groups: string[];
};

export const EMPTY: WantedDraft = {
  name: '',
  startsOn: '',
  endsOn: '',
  hours: '',
  daysPerWeek: 4,
  searchFrom: '',
  wishesBy: '',
  placeBy: '',
  agreementBy: '',
  groups: [],
};

export function draftOf(period: Period): WantedDraft {
  const { name, startsOn, endsOn, requiredMinutes, daysPerWeek, groups, ...days } = period;
  return {
    name,
    startsOn,
    endsOn,
    hours: requiredMinutes / 60,
    daysPerWeek,
    searchFrom: days.searchFrom ?? '',
    wishesBy: days.wishesBy ?? '',
    placeBy: days.placeBy ?? '',
    agreementBy: days.agreementBy ?? '',
    groups: groups.map(({ id }) => id),
  };
}

export function wantedOf({ groups, hours, ...draft }: WantedDraft): Wanted {
  return {
    terms: {
      name: draft.name.trim(),
      startsOn: draft.startsOn,
      endsOn: draft.endsOn,
      requiredMinutes: Math.round(Number(hours) * 60),
      daysPerWeek: Number(draft.daysPerWeek),
      searchFrom: draft.searchFrom || null,
      wishesBy: draft.wishesBy || null,
      placeBy: draft.placeBy || null,
      agreementBy: draft.agreementBy || null,
    },
    groups,
  };
}

/** What must be there and is not. */
export const missingOf = ({ name, startsOn, endsOn, hours, daysPerWeek }: WantedDraft) =>
  Object.entries({ name: name.trim(), startsOn, endsOn, requiredMinutes: hours, daysPerWeek })
    .filter(([, value]) => value === '')
    .map(([field]) => field);
