import { texts } from '@/lib/i18n/texts';
import en from './en.json';
import nl from './nl.json';

/** The words of the student's journey. */
export const useJourneyTexts = texts('journeys', nl, en);
