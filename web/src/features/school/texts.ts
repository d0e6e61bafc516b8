import { texts } from '@/lib/i18n/texts';
import en from './en.json';
import nl from './nl.json';

/** The words of the school as a whole. */
export const useSchoolTexts = texts('school', nl, en);
