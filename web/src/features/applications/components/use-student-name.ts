import type { Application } from '../api/types';
import { useApplicationTexts } from '../texts';

/** What the applicant is called: "de student" as long as the trainer's first look lasts. */
export function useStudentName(): (application: Application) => string {
  const t = useApplicationTexts();
  return ({ student }) => student.name ?? t('unnamed');
}
