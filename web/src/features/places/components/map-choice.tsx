import { Switch } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Card } from '@/components/card';
import { Reason } from '@/components/reason';
import { toastDone } from '@/components/toast';
import { useProblemText } from '@/components/use-problem-text';
import { useMe } from '@/lib/session/use-me';
import { useChooseMap } from '../api/choose-map';
import { mapSettingsQuery } from '../api/get-map-settings';
import { usePlaceTexts } from '../texts';

/** How the school's map is drawn: a card on the coordinator's settings, where the installation leaves a choice. */
export function MapChoice() {
  const t = usePlaceTexts();
  const textOf = useProblemText();
  const offered = Boolean(useMe()?.mapTiles);
  const { data } = useQuery({ ...mapSettingsQuery, enabled: offered });
  const choose = useChooseMap();
  if (!data) return null;
  return (
    <Card title={t('mapChoice')}>
      <Switch
        size="md"
        label={t('mapChoice.tiles')}
        description={t('mapChoice.text')}
        checked={data.tiles}
        disabled={choose.isPending}
        onChange={({ target }) => choose.mutate({ tiles: target.checked }, { onSuccess: () => toastDone(t('mapChoice.saved')) })}
      />
      {choose.error && (
        <Reason tone="red" alert>
          {textOf(choose.error)}
        </Reason>
      )}
    </Card>
  );
}
