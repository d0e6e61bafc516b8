import { Button, Textarea } from '@mantine/core';
import { IconBulb } from '@tabler/icons-react';
import { useState } from 'react';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { toastDone } from '@/components/toast';
import { useProblemText } from '@/components/use-problem-text';
import { useSuggestPlace } from '../api/suggest-place';
import { useSuggestionTexts } from '../texts';

interface Props {
  studentId: string;
  studentName: string;
  placeId: string;
  placeTitle: string;
}

/** Suggests this place to this student, with a word if the supervisor has one. */
export function SuggestButton({ studentId, studentName, placeId, placeTitle }: Props) {
  const t = useSuggestionTexts();
  const textOf = useProblemText();
  const [asking, setAsking] = useState(false);
  const [word, setWord] = useState('');
  const suggest = useSuggestPlace();
  const name = { name: studentName, title: placeTitle };
  const send = () => suggest.mutate({ studentId, placeId, word: word.trim() }, { onSuccess: () => toastDone(t('suggested', { name: studentName })) });
  return (
    <>
      <Button variant="default" leftSection={<IconBulb size={20} />} aria-label={t('suggest.label', name)} onClick={() => setAsking(true)}>
        {t('suggest')}
      </Button>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('suggest.title', name)}
        text={t('suggest.text')}
        verb={t('suggest')}
        busy={suggest.isPending}
        onConfirm={send}
      >
        <Textarea
          label={t('word')}
          description={t('word.hint')}
          error={suggest.error && textOf(suggest.error)}
          autosize
          minRows={2}
          maxLength={500}
          value={word}
          onChange={(event) => setWord(event.target.value)}
          data-autofocus
        />
      </ConfirmDialog>
    </>
  );
}
