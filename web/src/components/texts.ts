import { texts } from '@/lib/i18n/texts';
import en from './en.json';
import nl from './nl.json';

/** The words of the shared parts. */
export const useSharedTexts = texts('shared', nl, en);
