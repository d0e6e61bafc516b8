import { useQuery } from '@tanstack/react-query';
import { useMe } from '@/lib/session/use-me';
import { mapSettingsQuery } from '../api/get-map-settings';

/** Where the pictures of the ground come from; none where the installation names nothing, or the school does not want them. */
export function useTiles(): string | null {
  const offered = useMe()?.mapTiles ?? null;
  const { data } = useQuery({ ...mapSettingsQuery, enabled: offered !== null });
  return data?.tiles ? offered : null;
}
