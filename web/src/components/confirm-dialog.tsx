import { Button, Group, Modal, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useSharedTexts } from './texts';

interface Props {
  opened: boolean;
  onClose: () => void;
  /** Names the thing: "Sollicitatie bij De Linde intrekken?" */
  title: string;
  text?: string;
  /** The verb on the button that does it. */
  verb: string;
  danger?: boolean;
  busy?: boolean;
  disabled?: boolean;
  onConfirm: () => void;
  children?: ReactNode;
}

/** Asks once, only for what can't be undone; may hold a field, such as a reason. */
export function ConfirmDialog({ opened, onClose, title, text, verb, danger, busy, disabled, onConfirm, children }: Props) {
  const t = useSharedTexts();
  return (
    <Modal opened={opened} onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('close') }}>
      {text && <Text mb="md">{text}</Text>}
      {children}
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onClose}>
          {t('cancel')}
        </Button>
        <Button color={danger ? 'red' : undefined} loading={busy} disabled={disabled} onClick={onConfirm}>
          {verb}
        </Button>
      </Group>
    </Modal>
  );
}
