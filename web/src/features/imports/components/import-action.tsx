import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { IconCheck, IconUpload } from '@tabler/icons-react';
import { Reason } from '@/components/reason';
import { useProblemText } from '@/components/use-problem-text';
import { number } from '@/lib/format/numbers';
import { useExecuteImport } from '../api/execute-import';
import type { Import } from '../api/types';
import { useImportTexts } from '../texts';

/** The one deliberate act: importing what is good, with its progress. */
export function ImportAction({ found }: { found: Import }) {
  const t = useImportTexts();
  const textOf = useProblemText();
  const execute = useExecuteImport(found.id);
  const counts = { done: number(found.done), total: number(found.total), count: found.total };
  if (found.state === 'DONE') return <Reason tone="green" icon={IconCheck} alert>{t('done', counts)}</Reason>;
  if (found.state === 'RUNNING') {
    return (
      <Stack gap="xs" role="status">
        <Text>{t('running', counts)}</Text>
        <Progress value={found.total === 0 ? 100 : (100 * found.done) / found.total} aria-label={t('running', counts)} />
      </Stack>
    );
  }
  if (found.total === 0) return <Reason>{t('nothing')}</Reason>;
  return (
    <Stack gap="sm">
      {found.state === 'FAILED' && (
        <Reason tone="red" alert>
          {t('failed')}
        </Reason>
      )}
      {execute.error && (
        <Reason tone="red" alert>
          {textOf(execute.error)}
        </Reason>
      )}
      <Group>
        <Button size="lg" leftSection={<IconUpload size={20} />} loading={execute.isPending} onClick={() => execute.mutate()}>
          {t('go', counts)}
        </Button>
        <Text c="dimmed">{t('nothingYet')}</Text>
      </Group>
    </Stack>
  );
}
