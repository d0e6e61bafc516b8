import { texts } from '@/lib/i18n/texts';
import en from './en.json';
import nl from './nl.json';

/** The words of the open actions. */
export const useTaskTexts = texts('tasks', nl, en);
