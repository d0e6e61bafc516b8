import { texts } from '@/lib/i18n/texts';
import en from './en.json';
import nl from './nl.json';

/** The words of the list of preferred places. */
export const useShortlistTexts = texts('shortlist', nl, en);
