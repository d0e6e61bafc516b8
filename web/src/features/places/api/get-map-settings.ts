import { queryOptions } from '@tanstack/react-query';
import { api } from '@/lib/api/http';

/** How the reader's school draws its map. */
export interface MapSettings {
  /** On pictures from outside, where the installation names them. */
  tiles: boolean;
}

export const mapSettingsQuery = queryOptions({
  queryKey: ['map-settings'],
  queryFn: ({ signal }) => api.get<MapSettings>('/api/matching/settings/map', { signal }),
  staleTime: Infinity,
});
