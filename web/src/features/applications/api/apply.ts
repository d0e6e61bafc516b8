import { api } from '@/lib/api/http';
import { useChange } from '@/lib/api/use-change';
import type { Application, NewApplication } from './types';

/** The student applies, with or without a CV; all of it arrives or nothing. */
export function useApply() {
  return useChange(({ cv, ...application }: Applying) => api.post<Application>('/api/matching/applications', cv ? withCv(application, cv) : application));
}

interface Applying extends NewApplication {
  cv: File | null;
}

function withCv(application: NewApplication, cv: File): FormData {
  const form = new FormData();
  form.append('application', new Blob([JSON.stringify(application)], { type: 'application/json' }));
  form.append('cv', cv);
  return form;
}
