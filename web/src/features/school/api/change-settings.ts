import { api } from '@/lib/api/http';
import { useChange } from '@/lib/api/use-change';
import { type Settings, settingsQuery } from './get-settings';

/** The coordinator chooses for the whole school. */
export function useChangeSettings() {
  return useChange(
    ({ version, ...settings }: Settings) => api.put<Settings>('/api/internship/settings', settings, { version }),
    settingsQuery.queryKey,
  );
}
