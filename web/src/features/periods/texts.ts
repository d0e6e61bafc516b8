import { texts } from '@/lib/i18n/texts';
import en from './en.json';
import nl from './nl.json';

/** The words of internship periods. */
export const usePeriodTexts = texts('periods', nl, en);
