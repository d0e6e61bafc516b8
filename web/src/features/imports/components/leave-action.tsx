import { Button, Group, Input } from '@mantine/core';
import { useId, useState } from 'react';
import { ConfirmDialog } from '@/components/confirm-dialog';
import type { Leaving } from '../api/types';
import { useImportTexts } from '../texts';

interface Props {
  kind: Leaving;
  count: number;
  busy: boolean;
  /** Lets them leave, and closes the question when that is done or refused. */
  onConfirm: (close: () => void) => void;
}

/** The one deliberate act of letting rows leave, asked once more with how many they are. */
export function LeaveAction({ kind, count, busy, onConfirm }: Props) {
  const t = useImportTexts();
  const [asking, setAsking] = useState(false);
  const [tried, setTried] = useState(false);
  const described = useId();
  const nobody = tried && count === 0;
  const verb = t(`missing.go.${kind}`, { count });
  return (
    <Group mt="md">
      <Button variant="default" aria-describedby={nobody ? described : undefined} onClick={() => (count === 0 ? setTried(true) : setAsking(true))}>
        {verb}
      </Button>
      {nobody && (
        <Input.Error id={described} role="alert">
          {t('missing.choose')}
        </Input.Error>
      )}
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={`${verb}?`}
        text={t(`missing.leave.${kind}`)}
        verb={verb}
        danger
        busy={busy}
        onConfirm={() => onConfirm(() => setAsking(false))}
      />
    </Group>
  );
}
