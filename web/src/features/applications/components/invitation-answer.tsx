import { Button, Radio, Stack } from '@mantine/core';
import { IconCalendarCheck, IconCalendarX } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { Reason } from '@/components/reason';
import { ReasonDialog } from '@/components/reason-dialog';
import { toastDone } from '@/components/toast';
import { useProblemText } from '@/components/use-problem-text';
import { useRequired } from '@/components/use-required';
import { useChooseSlot, useRefuseInvitation } from '../api/answer-invitation';
import type { Slot } from '../api/types';
import { useApplicationTexts } from '../texts';
import { slotText } from './slot-text';

/** The student's answer to an invitation: one of the times, or none of them. */
export function InvitationAnswer({ id, version, slots }: { id: string; version: number; slots: Slot[] }) {
  const t = useApplicationTexts();
  const textOf = useProblemText();
  const [slot, setSlot] = useState<string | null>(null);
  const [refusing, setRefusing] = useState(false);
  const choose = useChooseSlot(id, version);
  const refuse = useRefuseInvitation(id, version);
  const [now] = useState(() => new Date().toISOString());
  const past = slots.every(({ startsAt }) => startsAt < now);
  const required = useRequired(slot === null ? ['slot'] : []);
  const unchosen = required.errorOf('slot') && t('invitation.pick');
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!required.holds(event.currentTarget)) choose.mutate(Number(slot), { onSuccess: () => toastDone(t('invitation.chosen')) });
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="md" mt="sm">
        {past && <Reason tone="sun">{t('invitation.past')}</Reason>}
        {!past && <Times slots={slots} now={now} value={slot} error={unchosen} onChange={setSlot} />}
        {choose.error && (
          <Reason tone="red" alert>
            {textOf(choose.error)}
          </Reason>
        )}
        {!past && (
          <Button type="submit" size="lg" leftSection={<IconCalendarCheck size={20} />} loading={choose.isPending}>
            {t('invitation.choose')}
          </Button>
        )}
        <Button size={past ? 'lg' : undefined} variant={past ? 'filled' : 'default'} leftSection={<IconCalendarX size={20} />} onClick={() => setRefusing(true)}>
          {t(past ? 'invitation.none.verb' : 'invitation.none')}
        </Button>
      </Stack>
      <ReasonDialog
        opened={refusing}
        onClose={() => setRefusing(false)}
        title={t('invitation.none.title')}
        label={t('invitation.none.label')}
        hint={t('invitation.none.hint')}
        verb={t('invitation.none.verb')}
        busy={refuse.isPending}
        error={refuse.error && textOf(refuse.error)}
        onReason={(remark) => refuse.mutate(remark, { onSuccess: () => toastDone(t('invitation.refused')) })}
      />
    </form>
  );
}

interface TimesProps {
  slots: Slot[];
  now: string;
  value: string | null;
  error: string | undefined;
  onChange: (slot: string) => void;
}

function Times({ slots, now, value, error, onChange }: TimesProps) {
  const t = useApplicationTexts();
  return (
    <Radio.Group label={t('invitation.question')} value={value} error={error} data-missing={error !== undefined} onChange={onChange}>
      <Stack gap="sm" mt="xs">
        {slots.map((each, index) => (
          <Radio key={each.startsAt} value={String(index + 1)} label={slotText(each)} description={each.startsAt < now ? t('invitation.over') : undefined} disabled={each.startsAt < now} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
