import { useHasRole } from '@/lib/session/use-me';
import { useSharedTexts } from './texts';

const OF_THE_STUDENT: Record<string, 'misfit.notRecognised' | 'misfit.tooYoung'> = {
  'fit-not-recognised': 'misfit.notRecognised',
  'fit-too-young': 'misfit.tooYoung',
};

/** Why a place does not fit: the service says it to a student, staff read it about one. */
export function useMisfitText(): (misfit: { code: string; message: string }) => string {
  const t = useSharedTexts();
  const student = useHasRole('student');
  return ({ code, message }) => {
    const key = OF_THE_STUDENT[code];
    return student || !key ? message : t(key);
  };
}
