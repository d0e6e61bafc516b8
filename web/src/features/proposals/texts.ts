import { texts } from '@/lib/i18n/texts';
import en from './en.json';
import nl from './nl.json';

/** The words of places that students find themselves. */
export const useProposalTexts = texts('proposals', nl, en);
