import { texts } from '@/lib/i18n/texts';
import en from './en.json';
import nl from './nl.json';

/** The words of who guides whom. */
export const useSupervisionTexts = texts('supervision', nl, en);
