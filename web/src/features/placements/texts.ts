import { texts } from '@/lib/i18n/texts';
import en from './en.json';
import nl from './nl.json';

/** The words of placements. */
export const usePlacementTexts = texts('placements', nl, en);
