import { texts } from '@/lib/i18n/texts';
import en from './en.json';
import nl from './nl.json';

/** The words of the key figures. */
export const useFigureTexts = texts('figures', nl, en);
