import { texts } from '@/lib/i18n/texts';
import en from './en.json';
import nl from './nl.json';

/** The words of the distribution. */
export const useAllocationTexts = texts('allocation', nl, en);

export type AllocationText = ReturnType<typeof useAllocationTexts>;
