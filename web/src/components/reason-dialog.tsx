import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { ConfirmDialog } from './confirm-dialog';
import { useRequired } from './use-required';

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
  const required = useRequired(reason.trim() === '' ? ['reason'] : []);
  return (
    <ConfirmDialog {...dialog} onConfirm={(form) => !required.holds(form) && onReason(reason.trim())}>
      <Textarea
        label={label}
        description={hint}
        required
        withAsterisk={false}
        error={required.errorOf('reason') ?? error}
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
