import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { PersonLine } from '@/components/person-line';
import { ReasonDialog } from '@/components/reason-dialog';
import { toastDone } from '@/components/toast';
import { useProblemText } from '@/components/use-problem-text';
import { studentsQuery, useGivePriority } from '../api/priorities';
import type { StudentChoice } from '../api/types';
import { useAllocationTexts } from '../texts';

const SHOWN = 6;

/** Finds a student by name or number, to go first. */
export function FindStudent({ first }: { first: string[] }) {
  const t = useAllocationTexts();
  const [words, setWords] = useState('');
  const [sought] = useDebouncedValue(words.trim(), 300);
  const textOf = useProblemText();
  const { data, error } = useQuery(studentsQuery(sought));
  const found = data?.items.filter(({ id }) => !first.includes(id)).slice(0, SHOWN);
  return (
    <Stack gap="sm">
      <TextInput
        label={t('first.find')}
        description={t('first.findHint')}
        leftSection={<IconSearch size={20} />}
        maxLength={100}
        value={words}
        error={error && textOf(error)}
        onChange={({ target }) => setWords(target.value)}
      />
      {found?.length === 0 && <Text role="status">{t('first.nobody')}</Text>}
      {found?.map((student) => (
        <PersonLine key={student.id} name={student.name} detail={`${student.groupName} · ${student.number}`} end={<GivePriority student={student} />} />
      ))}
    </Stack>
  );
}

function GivePriority({ student: { id, name } }: { student: StudentChoice }) {
  const t = useAllocationTexts();
  const textOf = useProblemText();
  const [asking, setAsking] = useState(false);
  const give = useGivePriority(id);
  return (
    <>
      <Button variant="default" aria-label={t('first.giveTo', { name })} onClick={() => setAsking(true)}>
        {t('first.give')}
      </Button>
      <ReasonDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('first.giveTitle', { name })}
        label={t('first.reason')}
        hint={t('first.reasonHint')}
        verb={t('first.give')}
        busy={give.isPending}
        error={give.error && textOf(give.error)}
        onReason={(reason) => give.mutate(reason, { onSuccess: () => toastDone(t('first.given', { name })) })}
      />
    </>
  );
}
