import { texts } from '@/lib/i18n/texts';
import en from './en.json';
import nl from './nl.json';

/** The words of the bars, the welcome page and the ways around. */
export const useShellTexts = texts('shell', nl, en);
