import { texts } from '@/lib/i18n/texts';
import en from './en.json';
import nl from './nl.json';

/** The words of places that a supervisor suggests. */
export const useSuggestionTexts = texts('suggestions', nl, en);
