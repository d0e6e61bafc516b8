import { Autocomplete, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { Reason } from '@/components/reason';
import { toastDone } from '@/components/toast';
import { useProblemText } from '@/components/use-problem-text';
import { useRequired } from '@/components/use-required';
import { ApiProblem } from '@/lib/api/problem';
import { today } from '@/lib/format/dates';
import { useLogTalk } from '../api/log-talk';
import type { Contact, How, NewTalk } from '../api/types';
import { useCompanyTexts } from '../texts';

interface Props {
  companyId: string;
  contacts: Contact[];
  onClose: () => void;
}

const HOWS: How[] = ['PHONE', 'VISIT', 'MAIL', 'VIDEO'];
const REQUIRED = ['heldOn', 'about'] as const;

/** Writing down a talk, perhaps with a next step on a day. */
export function TalkDialog({ companyId, contacts, onClose }: Props) {
  const t = useCompanyTexts();
  const textOf = useProblemText();
  const [talk, setTalk] = useState<NewTalk>({ heldOn: today(), how: 'PHONE', contactName: '', about: '', nextStep: '', nextStepOn: '' });
  const log = useLogTalk(companyId);
  const problem = log.error instanceof ApiProblem ? log.error : null;
  const required = useRequired<keyof NewTalk>(REQUIRED.filter((name) => talk[name].trim() === ''));
  const field = (name: 'heldOn' | 'about' | 'nextStep' | 'nextStepOn') => ({
    label: t(`talk.${name}`),
    value: talk[name] ?? '',
    error: required.errorOf(name) ?? problem?.of(name),
    onChange: ({ target }: { target: { value: string } }) => setTalk({ ...talk, [name]: target.value }),
  });
  const logged = () => {
    toastDone(t('talk.logged'));
    onClose();
  };
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('talk.new')}
      verb={t('save')}
      busy={log.isPending}
      onConfirm={(form) => !required.holds(form) && log.mutate({ ...talk, nextStepOn: talk.nextStepOn || null }, { onSuccess: logged })}
    >
      <Stack gap="md">
        <TextInput type="date" required {...field('heldOn')} />
        <NativeSelect
          size="md"
          label={t('talk.how')}
          value={talk.how}
          data={HOWS.map((value) => ({ value, label: t(`how.${value}`) }))}
          onChange={({ target }) => setTalk({ ...talk, how: target.value as How })}
        />
        <Autocomplete
          label={t('talk.contactName')}
          data={[...new Set(contacts.map(({ name }) => name))]}
          value={talk.contactName ?? ''}
          error={problem?.of('contactName')}
          onChange={(contactName) => setTalk({ ...talk, contactName })}
        />
        <Textarea required autosize minRows={3} maxLength={4000} {...field('about')} />
        <TextInput maxLength={500} {...field('nextStep')} />
        <TextInput type="date" {...field('nextStepOn')} />
        {log.error && !problem?.errors.length && (
          <Reason tone="red" alert>
            {textOf(log.error)}
          </Reason>
        )}
      </Stack>
    </ConfirmDialog>
  );
}
