import { useMutation } from '@tanstack/react-query';
import { api } from '@/lib/api/http';
import type { Division, DivisionPreview } from './types';

/** Shows what a division would do; nothing changes yet. */
export function usePreviewDivision() {
  return useMutation({
    mutationFn: (division: Division) => api.post<DivisionPreview>('/api/matching/supervision/preview', division),
  });
}
