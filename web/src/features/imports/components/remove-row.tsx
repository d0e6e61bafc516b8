import { Button } from '@mantine/core';
import { IconUserMinus } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { Reason } from '@/components/reason';
import { toastDone } from '@/components/toast';
import { useProblemText } from '@/components/use-problem-text';
import { useRemoveRow } from '../api/save-row';
import type { EnteredRow, Leaving } from '../api/types';
import { useImportTexts } from '../texts';

/** Takes a row from a list, after asking; what stands in the way is said there. */
export function RemoveRow({ kind, row, to }: { kind: Leaving; row: EnteredRow; to: string }) {
  const t = useImportTexts();
  const textOf = useProblemText();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const remove = useRemoveRow(kind, row);
  const removed = () => {
    toastDone(t('enter.removed', { name: row.label }));
    void navigate(to, { replace: true });
  };
  return (
    <>
      <Button variant="default" leftSection={<IconUserMinus size={20} />} onClick={() => setAsking(true)}>
        {t('enter.remove')}
      </Button>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('enter.remove.title', { name: row.label })}
        text={`${t(`missing.leave.${kind}`)} ${t('enter.remove.text')}`}
        verb={t('enter.remove')}
        danger
        busy={remove.isPending}
        onConfirm={() => remove.mutate(undefined, { onSuccess: removed })}
      >
        {row.leftBehind && <Reason tone="sun">{row.leftBehind}</Reason>}
        {remove.error && (
          <Reason tone="red" alert>
            {textOf(remove.error)}
          </Reason>
        )}
      </ConfirmDialog>
    </>
  );
}
