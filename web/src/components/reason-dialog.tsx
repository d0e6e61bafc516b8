import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { ConfirmDialog } from './confirm-dialog';

interface Props {
  opened: boolean;
  onClose: () => void;
  title: string;
  text?: string;
  label: string;
  hint?: string;
  verb: string;
  danger?: boolean;
  busy?: boolean;
  error?: string | null;
  onReason: (reason: string) => void;
}

/** Asks for a reason in words before something is sent; the words stay until it worked. */
export function ReasonDialog({ label, hint, error, onReason, ...dialog }: Props) {
  const [reason, setReason] = useState('');
  return (
    <ConfirmDialog {...dialog} disabled={reason.trim() === ''} onConfirm={() => onReason(reason.trim())}>
      <Textarea
        label={label}
        description={hint}
        error={error}
        autosize
        minRows={3}
        maxLength={1000}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        data-autofocus
      />
    </ConfirmDialog>
  );
}
