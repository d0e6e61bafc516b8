import { Button, Stack, Text } from '@mantine/core';
import { IconLink } from '@tabler/icons-react';
import { Reason } from '@/components/reason';
import { StateTable } from '@/components/state-table';
import type { DivisionPreview } from '../api/types';
import { useSupervisionTexts } from '../texts';

interface Props {
  preview: DivisionPreview;
  busy: boolean;
  onConfirm: () => void;
}

/** What would happen: how many each supervisor guides then, and who gets whom. */
export function PreviewCard({ preview: { shares, moved, moves }, busy, onConfirm }: Props) {
  const t = useSupervisionTexts();
  if (moved === 0) return <Reason tone="green">{t('nothing')}</Reason>;
  return (
    <Stack gap="md" mt="md">
      <Reason tone="sun" alert>
        {t('notYet', { count: moved })}
      </Reason>
      <StateTable
        label={t('shares')}
        rows={shares}
        keyOf={(share) => share.supervisorId}
        nameOf={(share) => share.name}
        columns={[
          { key: 'name', label: t('supervisor'), cell: (share) => <Text fw={650}>{share.name}</Text> },
          { key: 'before', label: t('before'), cell: (share) => share.before },
          { key: 'after', label: t('after'), cell: (share) => share.after },
        ]}
      />
      <StateTable
        label={t('moves')}
        rows={moves}
        keyOf={(move) => move.studentId}
        nameOf={(move) => move.name}
        columns={[
          { key: 'student', label: t('student'), cell: (move) => move.name },
          { key: 'group', label: t('group'), cell: (move) => move.groupName },
          { key: 'from', label: t('from'), cell: (move) => move.from ?? '–' },
          { key: 'to', label: t('to'), cell: (move) => move.to },
        ]}
      />
      {moved > moves.length && <Text size="sm">{t('moreMoves', { count: moved - moves.length })}</Text>}
      <Button leftSection={<IconLink size={20} />} loading={busy} onClick={onConfirm}>
        {t('confirm', { count: moved })}
      </Button>
    </Stack>
  );
}
