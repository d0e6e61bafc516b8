import { Button, Group, Modal, Text } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
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
  /** Gets the form, to hold it back while something is missing. */
  onConfirm: (form: HTMLFormElement) => void;
  children?: ReactNode;
}

/** Asks once, only for what can't be undone; may hold a field, such as a reason. */
export function ConfirmDialog({ opened, onClose, title, text, verb, danger, busy, onConfirm, children }: Props) {
  const t = useSharedTexts();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    event.stopPropagation();
    onConfirm(event.currentTarget);
  };
  return (
    <Modal opened={opened} onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('close') }}>
      <form onSubmit={submit} noValidate>
        {text && <Text mb="md">{text}</Text>}
        {children}
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button color={danger ? 'red' : undefined} type="submit" loading={busy}>
            {verb}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
