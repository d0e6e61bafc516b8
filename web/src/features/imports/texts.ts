import { texts } from '@/lib/i18n/texts';
import en from './en.json';
import nl from './nl.json';

/** The words of imports. */
export const useImportTexts = texts('imports', nl, en);
