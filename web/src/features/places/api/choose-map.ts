import { api } from '@/lib/api/http';
import { useChange } from '@/lib/api/use-change';
import { type MapSettings, mapSettingsQuery } from './get-map-settings';

/** The coordinator chooses how the map is drawn. */
export function useChooseMap() {
  return useChange((settings: MapSettings) => api.put<MapSettings>('/api/matching/settings/map', settings), mapSettingsQuery.queryKey);
}
