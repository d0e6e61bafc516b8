import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { IconFileText, IconNote } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { Card } from '@/components/card';
import { ChoiceChips } from '@/components/choice-chips';
import { Pill } from '@/components/pill';
import { useProblemText } from '@/components/use-problem-text';
import { useRequired } from '@/components/use-required';
import { date } from '@/lib/format/dates';
import type { Note, NoteKind } from '../api/types';
import { useWriteNote } from '../api/write-note';
import { useCompanyTexts } from '../texts';
import { useMayWrite } from './may-write';

const KINDS: NoteKind[] = ['NOTE', 'AGREEMENT'];

/** Notes about a company, and what was agreed with it. */
export function NotesCard({ companyId, notes }: { companyId: string; notes: Note[] }) {
  const t = useCompanyTexts();
  return (
    <Card title={t('notes')}>
      <Stack>
        {useMayWrite() && <NoteForm companyId={companyId} />}
        {notes.length === 0 && <Text>{t('notes.none')}</Text>}
        {notes.map(({ id, kind, text, writtenAt, writtenByName }) => (
          <div key={id}>
            <Group gap="xs">
              <Pill tone={kind === 'AGREEMENT' ? 'petrol' : 'plain'} icon={kind === 'AGREEMENT' ? IconFileText : IconNote}>
                {t(`kind.${kind}`)}
              </Pill>
              <Text size="sm" c="dimmed">{`${date(writtenAt)} · ${writtenByName}`}</Text>
            </Group>
            <Text style={{ whiteSpace: 'pre-wrap' }}>{text}</Text>
          </div>
        ))}
      </Stack>
    </Card>
  );
}

function NoteForm({ companyId }: { companyId: string }) {
  const t = useCompanyTexts();
  const textOf = useProblemText();
  const [kind, setKind] = useState<NoteKind>('NOTE');
  const [text, setText] = useState('');
  const write = useWriteNote(companyId);
  const required = useRequired(text.trim() === '' ? ['text'] : []);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!required.holds(event.currentTarget)) write.mutate({ kind, text: text.trim() }, { onSuccess: () => setText('') });
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <ChoiceChips label={t('note.kind')} choices={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))} value={kind} onChange={setKind} />
        <Textarea label={t('note.text')} autosize minRows={2} maxLength={4000} value={text} error={required.errorOf('text') ?? (write.error && textOf(write.error))} onChange={({ target }) => setText(target.value)} />
        <Group>
          <Button type="submit" variant="default" loading={write.isPending}>
            {t('note.write')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
