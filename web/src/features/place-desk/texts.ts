import { texts } from '@/lib/i18n/texts';
import en from './en.json';
import nl from './nl.json';

/** The words of the coordinator's places. */
export const useDeskTexts = texts('place-desk', nl, en);
