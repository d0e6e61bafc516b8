import { texts } from '@/lib/i18n/texts';
import en from './en.json';
import nl from './nl.json';

/** The words of hours. */
export const useHoursTexts = texts('hours', nl, en);

export type HoursText = ReturnType<typeof useHoursTexts>;
