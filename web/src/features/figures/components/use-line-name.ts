import type { Division, Line } from '../api/types';
import { useFigureTexts } from '../texts';

/** What a line is called. */
export function useLineName(by: Division) {
  const t = useFigureTexts();
  return ({ name }: Pick<Line, 'name'>): string => (by === 'COHORT' ? t('cohort', { year: name ?? '' }) : (name ?? t('all')));
}
