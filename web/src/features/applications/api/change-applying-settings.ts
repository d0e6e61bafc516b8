import { api } from '@/lib/api/http';
import { useChange } from '@/lib/api/use-change';
import { type ApplyingSettings, applyingSettingsQuery } from './get-applying-settings';

/** The coordinator chooses how applying goes. */
export function useChangeApplyingSettings() {
  return useChange(
    ({ version, ...settings }: ApplyingSettings) => api.put<ApplyingSettings>('/api/matching/settings', settings, { version }),
    applyingSettingsQuery.queryKey,
  );
}
