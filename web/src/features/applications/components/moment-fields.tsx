import { ActionIcon, Group, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { today } from '@/lib/format/dates';
import { useApplicationTexts } from '../texts';

/** A day and a time, as typed. */
export interface Moment {
  date: string;
  time: string;
}

interface Props {
  number: number;
  moment: Moment;
  error?: string;
  timeError?: string;
  onChange: (moment: Moment) => void;
  onRemove?: () => void;
}

/** One of the times that a trainer offers. */
export function MomentFields({ number, moment, error, timeError, onChange, onRemove }: Props) {
  const t = useApplicationTexts();
  return (
    <Group align="flex-start" gap="sm" wrap="wrap">
      <TextInput
        type="date"
        label={t('invite.date', { number })}
        required
        min={today()}
        error={error}
        value={moment.date}
        onChange={({ target }) => onChange({ ...moment, date: target.value })}
      />
      <TextInput
        type="time"
        label={t('invite.time', { number })}
        required
        error={timeError}
        value={moment.time}
        onChange={({ target }) => onChange({ ...moment, time: target.value })}
      />
      {onRemove && (
        <ActionIcon variant="default" size={44} style={{ alignSelf: 'flex-end' }} aria-label={t('invite.remove', { number })} onClick={onRemove}>
          <IconTrash size={20} />
        </ActionIcon>
      )}
    </Group>
  );
}
