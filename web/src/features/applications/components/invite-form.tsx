import { Button, Select, Stack, TextInput, Textarea } from '@mantine/core';
import { IconPlus, IconSend } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { Card } from '@/components/card';
import { Reason } from '@/components/reason';
import { useProblemText } from '@/components/use-problem-text';
import { useRequired } from '@/components/use-required';
import { ApiProblem } from '@/lib/api/problem';
import { momentOf } from '@/lib/format/dates';
import { useInvite } from '../api/invite';
import type { Application } from '../api/types';
import { useApplicationTexts } from '../texts';
import { type Moment, MomentFields } from './moment-fields';

const MOST = 5;
const LENGTHS = ['15', '30', '45', '60', '90', '120'];

function slotOf({ date, time }: Moment, minutes: string) {
  const start = momentOf(date, time);
  return { startsAt: start.toISOString(), endsAt: new Date(start.getTime() + Number(minutes) * 60_000).toISOString() };
}

/** The trainer offers one to five times to meet, and says where. */
export function InviteForm({ application, onDone, onClose }: { application: Application; onDone: () => void; onClose: () => void }) {
  const t = useApplicationTexts();
  const textOf = useProblemText();
  const [moments, setMoments] = useState<Moment[]>([{ date: '', time: '' }]);
  const [minutes, setMinutes] = useState('30');
  const [location, setLocation] = useState('');
  const [remark, setRemark] = useState('');
  const invite = useInvite(application.id);
  const problem = invite.error instanceof ApiProblem ? invite.error : null;
  const required = useRequired([
    ...moments.flatMap(({ date, time }, index) => [...(date ? [] : [`${index}.date`]), ...(time ? [] : [`${index}.time`])]),
    ...(location.trim() ? [] : ['location']),
  ]);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (required.holds(event.currentTarget)) return;
    const slots = moments.map((each) => slotOf(each, minutes));
    invite.mutate({ version: application.version, slots, location: location.trim(), remark: remark.trim() || null }, { onSuccess: onDone });
  };
  return (
    <Card title={t('invite')}>
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          {moments.map((each, index) => (
            <MomentFields
              key={index}
              number={index + 1}
              moment={each}
              error={required.errorOf(`${index}.date`) ?? problem?.of(`slots[${index}].startsAt`) ?? problem?.of(`slots[${index}].endsAt`)}
              timeError={required.errorOf(`${index}.time`)}
              onChange={(changed) => setMoments(moments.map((other, at) => (at === index ? changed : other)))}
              onRemove={moments.length > 1 ? () => setMoments(moments.filter((_, at) => at !== index)) : undefined}
            />
          ))}
          {moments.length < MOST && (
            <Button variant="default" leftSection={<IconPlus size={20} />} onClick={() => setMoments([...moments, { date: '', time: '' }])}>
              {t('invite.another')}
            </Button>
          )}
          <Select
            label={t('invite.length')}
            data={LENGTHS.map((value) => ({ value, label: t('invite.minutes', { count: value }) }))}
            value={minutes}
            allowDeselect={false}
            onChange={(value) => setMinutes(value ?? '30')}
          />
          <TextInput
            label={t('invitation.location')}
            description={t('invite.location.hint')}
            required
            maxLength={200}
            error={required.errorOf('location') ?? problem?.of('location')}
            value={location}
            onChange={({ target }) => setLocation(target.value)}
          />
          <Textarea label={t('invite.remark')} autosize minRows={2} maxLength={1000} value={remark} onChange={({ target }) => setRemark(target.value)} />
          {invite.error && (
            <Reason tone="red" alert>
              {textOf(invite.error)}
            </Reason>
          )}
          <Button type="submit" size="lg" leftSection={<IconSend size={20} />} loading={invite.isPending}>
            {t('invite.send')}
          </Button>
          <Button variant="subtle" onClick={onClose}>
            {t('invite.cancel')}
          </Button>
        </Stack>
      </form>
    </Card>
  );
}
