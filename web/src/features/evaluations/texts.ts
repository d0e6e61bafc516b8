import { texts } from '@/lib/i18n/texts';
import en from './en.json';
import nl from './nl.json';

/** The words of evaluations. */
export const useEvaluationTexts = texts('evaluations', nl, en);

/** A word of the scale as people read it; a school's own word stays as it is. */
export function useResultText(): (result: string) => string {
  const t = useEvaluationTexts();
  return (result) => {
    const key = `result.${result}`;
    return key in nl ? t(key as 'result.GOED') : result.charAt(0) + result.slice(1).toLowerCase();
  };
}
