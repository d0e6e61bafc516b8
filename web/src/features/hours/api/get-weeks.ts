import { queryOptions } from '@tanstack/react-query';
import { api } from '@/lib/api/http';
import { today, weekOf } from '@/lib/format/dates';
import type { Internship, Week, Weeks } from './types';

/** All weeks of an internship from its start until now: small enough for one answer, and then the phone has them all. */
export const weeksQuery = (internship: Pick<Internship, 'id' | 'startsOn' | 'endsOn'>) => {
  const from = weekOf(internship.startsOn);
  const last = [today(), internship.endsOn].toSorted()[0]!;
  const to = weekOf([last, internship.startsOn].toSorted()[1]!);
  return queryOptions({
    queryKey: ['weeks', internship.id],
    queryFn: async ({ signal }) => plain(await api.get<Weeks>(`/api/internship/internships/${internship.id}/weeks`, { query: { from, to }, signal })),
    meta: { keep: true },
  });
};

function plain(weeks: Weeks): Weeks {
  return { ...weeks, items: weeks.items.map(withPlainTimes), usualDay: weeks.usualDay && plainDay(weeks.usualDay) };
}

/** Times as "08:30", with or without seconds from the service. */
export function withPlainTimes(week: Week): Week {
  return { ...week, days: week.days.map(plainDay) };
}

function plainDay<D extends { startsAt: string | null; endsAt: string | null }>(day: D): D {
  return { ...day, startsAt: day.startsAt?.slice(0, 5) ?? null, endsAt: day.endsAt?.slice(0, 5) ?? null };
}
