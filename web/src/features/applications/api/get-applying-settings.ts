import { queryOptions } from '@tanstack/react-query';
import { api } from '@/lib/api/http';

/** What the school has chosen for applying. */
export interface ApplyingSettings {
  /** Whether a trainer first reads an application without knowing whose it is. */
  firstLook: boolean;
  answerWithinDays: number;
  mostOpenPerStudent: number;
  mostOpenPerPlace: number;
  version: number;
}

/** The settings for applying of the reader's school. */
export const applyingSettingsQuery = queryOptions({
  queryKey: ['applying-settings'],
  queryFn: ({ signal }) => api.get<ApplyingSettings>('/api/matching/settings', { signal }),
});
