import { texts } from '@/lib/i18n/texts';
import en from './en.json';
import nl from './nl.json';

/** The words of companies. */
export const useCompanyTexts = texts('companies', nl, en);
