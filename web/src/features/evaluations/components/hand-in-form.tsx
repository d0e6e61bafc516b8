import { Button, FileInput, Stack, Text, TextInput } from '@mantine/core';
import { IconFileTypePdf, IconUpload } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { Card } from '@/components/card';
import { Reason } from '@/components/reason';
import { toastDone } from '@/components/toast';
import { useProblemText } from '@/components/use-problem-text';
import { useRequired } from '@/components/use-required';
import type { Evaluation } from '../api/types';
import { useHandInReport } from '../api/hand-in-report';
import { useEvaluationTexts } from '../texts';

const FIELDS = ['title', 'file'] as const;
const MOST_BYTES = 20 * 1024 * 1024;

/** What is wrong with a file before it is sent; the service looks at the content itself. */
export function faultOf(file: File): 'notPdf' | 'tooLarge' | null {
  if (file.type !== 'application/pdf' && !file.name.toLowerCase().endsWith('.pdf')) return 'notPdf';
  return file.size > MOST_BYTES ? 'tooLarge' : null;
}

/** The student hands in the final report. */
export function HandInForm({ evaluation }: { evaluation: Evaluation }) {
  const t = useEvaluationTexts();
  const textOf = useProblemText();
  const [title, setTitle] = useState(evaluation.report?.title ?? t('handIn.nameUsual'));
  const [file, setFile] = useState<File | null>(null);
  const handIn = useHandInReport(evaluation.id);
  const fault = file && faultOf(file);
  const wrong = { title: title.trim() === '', file: !file || fault !== null };
  const required = useRequired(FIELDS.filter((field) => wrong[field]));
  if (!evaluation.may.submit) return null;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (required.holds(event.currentTarget) || !file) return;
    handIn.mutate(
      { title: title.trim(), file },
      {
        onSuccess: () => {
          setFile(null);
          toastDone(t('handIn.sent'));
        },
      },
    );
  };
  return (
    <Card title={t('handIn.title')}>
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <Text size="sm" c="dimmed">
            {t('handIn.explain')}
          </Text>
          <TextInput label={t('handIn.name')} value={title} maxLength={200} required error={required.errorOf('title')} onChange={({ target }) => setTitle(target.value)} />
          <FileInput
            size="md"
            label={t('handIn.file')}
            placeholder={t('handIn.filePlaceholder')}
            accept="application/pdf"
            leftSection={<IconFileTypePdf size={20} />}
            value={file}
            onChange={setFile}
            required
            error={fault ? t(`fault.${fault}`) : required.errorOf('file')}
          />
          {handIn.error && (
            <Reason tone="red" alert>
              {textOf(handIn.error)}
            </Reason>
          )}
          <Button
            type="submit"
            size="lg"
            loading={handIn.isPending}
            leftSection={<IconUpload size={20} />}
          >
            {t('handIn')}
          </Button>
        </Stack>
      </form>
    </Card>
  );
}
