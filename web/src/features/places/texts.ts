import { texts } from '@/lib/i18n/texts';
import en from './en.json';
import nl from './nl.json';

/** The words of places. */
export const usePlaceTexts = texts('places', nl, en);

export type PlaceText = ReturnType<typeof usePlaceTexts>;
