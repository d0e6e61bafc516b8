import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';

interface Undo {
  label: string;
  run: () => void;
}

/** A short word about what was done, with a way back where there is one. */
export function toastDone(text: string, undo?: Undo): void {
  const id = notifications.show({
    message: undo ? (
      <Group justify="space-between" wrap="nowrap">
        <span>{text}</span>
        <Button
          variant="subtle"
          size="compact-md"
          onClick={() => {
            notifications.hide(id);
            undo.run();
          }}
        >
          {undo.label}
        </Button>
      </Group>
    ) : (
      text
    ),
    color: 'green',
    icon: <IconCheck size={18} />,
    autoClose: undo ? 8_000 : 4_000,
  });
}

/** A short word about what did not work; it stays long enough to be read. */
export function toastFailed(text: string): void {
  notifications.show({ message: text, color: 'red', icon: <IconAlertTriangle size={18} />, autoClose: 10_000, role: 'alert' });
}
