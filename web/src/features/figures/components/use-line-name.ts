import { date } from '@/lib/format/dates';
import type { Division, Line } from '../api/types';
import { useFigureTexts } from '../texts';

/** What a line is called: a period by its dates in words. */
export function useLineName(by: Division) {
  const t = useFigureTexts();
  return ({ name }: Pick<Line, 'name'>): string => {
    const [from, until] = (name ?? '').split('/');
    if (by === 'PERIOD' && from && until) return t('period', { from: date(from), until: date(until) });
    return by === 'COHORT' ? t('cohort', { year: name ?? '' }) : (name ?? t('all'));
  };
}
