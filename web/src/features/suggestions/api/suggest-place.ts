import { api } from '@/lib/api/http';
import { useChange } from '@/lib/api/use-change';
import type { Suggestion } from './types';

interface Wanted {
  studentId: string;
  placeId: string;
  word: string;
}

/** Suggests a place to a student; twice the same is one. */
export function useSuggestPlace() {
  return useChange(({ studentId, placeId, word }: Wanted) =>
    api.put<Suggestion>(`/api/matching/students/${studentId}/suggestions/${placeId}`, { word }),
  );
}
