import type { Internship } from '../api/types';

const ORDER = { ACTIVE: 0, PLANNED: 1, ENDED: 2, COMPLETED: 2 };

/** The internship that a student logs hours for: the running one, else the one to come, else the last. */
export function currentInternship(internships: Internship[]): Internship | undefined {
  return internships.toSorted((a, b) => ORDER[a.state] - ORDER[b.state] || b.startsOn.localeCompare(a.startsOn))[0];
}
