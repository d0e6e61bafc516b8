import { texts } from '@/lib/i18n/texts';
import en from './en.json';
import nl from './nl.json';

/** The words of programmes and students. */
export const usePeopleTexts = texts('people', nl, en);
