import { Button, Group, Stack, Text } from '@mantine/core';
import { IconDownload, IconRefresh } from '@tabler/icons-react';
import { Card } from '@/components/card';
import { Pill } from '@/components/pill';
import { Reason } from '@/components/reason';
import { useProblemText } from '@/components/use-problem-text';
import { useReplay } from '../api/steps';
import type { Round } from '../api/types';
import { useAllocationTexts } from '../texts';
import classes from './allocation.module.css';

/** How anybody can check the lottery and the result. */
export function SealCard({ round }: { round: Round }) {
  const t = useAllocationTexts();
  const textOf = useProblemText();
  const replay = useReplay(round.id);
  return (
    <Card title={t('seal')}>
      <Stack gap="sm">
        <Text size="sm">{t('sealHint')}</Text>
        <span className={classes.code}>{round.commitment}</span>
        {round.seed && (
          <Text size="sm">
            {t('seed')}: <span className={classes.code}>{round.seed}</span>
          </Text>
        )}
        <div className={classes.facts}>
          <Pill tone="green">{t('notUsed')}</Pill>
        </div>
        {replay.data && <Reason tone={replay.data.same ? 'green' : 'red'} alert>{t(replay.data.same ? 'replay.same' : 'replay.other')}</Reason>}
        {replay.error && (
          <Reason tone="red" alert>
            {textOf(replay.error)}
          </Reason>
        )}
        {round.comparison && (
          <Group gap="sm">
            <Button variant="default" leftSection={<IconRefresh size={20} />} loading={replay.isPending} onClick={() => replay.mutate()}>
              {t('replay')}
            </Button>
            <Button
              component="a"
              variant="default"
              leftSection={<IconDownload size={20} />}
              href={`/api/matching/allocation-rounds/${round.id}/export`}
            >
              {t('export')}
            </Button>
          </Group>
        )}
      </Stack>
    </Card>
  );
}
