import { Button, FileInput, Stack, Text, Textarea } from '@mantine/core';
import { IconFileText, IconSend } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { Reason } from '@/components/reason';
import { toastDone } from '@/components/toast';
import { useProblemText } from '@/components/use-problem-text';
import { useRequired } from '@/components/use-required';
import { ApiProblem } from '@/lib/api/problem';
import { useDraft } from '@/lib/offline/use-draft';
import { useApply } from '../api/apply';
import { useApplicationTexts } from '../texts';

const FIELDS = ['motivation', 'cv'] as const;
const MOST = 4000;
const LARGEST = 5 * 1024 * 1024;

interface Props {
  placeId: string;
  companyName: string;
}

/** Applying: a motivation that is kept until it is sent; sending again after a lost answer is harmless. */
export function ApplyForm({ placeId, companyName }: Props) {
  const t = useApplicationTexts();
  const textOf = useProblemText();
  const navigate = useNavigate();
  const draft = useDraft(`motivation/${placeId}`);
  const [id] = useState(() => crypto.randomUUID());
  const [cv, setCv] = useState<File | null>(null);
  const apply = useApply();
  const problem = apply.error instanceof ApiProblem ? apply.error : null;
  const tooLarge = cv !== null && cv.size > LARGEST;
  const wrong = { motivation: draft.text.trim() === '', cv: tooLarge };
  const required = useRequired(FIELDS.filter((field) => wrong[field]));
  const inField = required.errorOf('motivation') ?? problem?.of('motivation');
  const cvProblem = tooLarge ? t('cv.tooLarge') : problem?.of('cv');
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (required.holds(event.currentTarget)) return;
    apply.mutate(
      { id, placeId, motivation: draft.text.trim(), cv },
      {
        onSuccess: () => {
          draft.forget();
          toastDone(t('apply.sent', { company: companyName }));
          void navigate(`/sollicitaties/${id}`, { replace: true });
        },
      },
    );
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        {draft.restored && <Reason>{t('apply.kept')}</Reason>}
        <Textarea
          label={t('apply.label')}
          description={t('apply.hint')}
          autosize
          minRows={6}
          maxLength={MOST}
          required
          error={inField}
          value={draft.text}
          onChange={({ target }) => draft.setText(target.value)}
        />
        <Text size="sm" c="dimmed">
          {t('apply.keeping')}
        </Text>
        <FileInput
          label={t('cv')}
          description={t('cv.hint')}
          placeholder={t('cv.choose')}
          accept="application/pdf"
          clearable
          clearButtonProps={{ 'aria-label': t('cv.remove') }}
          leftSection={<IconFileText size={20} />}
          error={cvProblem}
          value={cv}
          onChange={setCv}
        />
        {apply.error && !problem?.of('motivation') && !problem?.of('cv') && (
          <Reason tone="red" alert>
            {textOf(apply.error)}
          </Reason>
        )}
        <Button type="submit" size="lg" loading={apply.isPending} leftSection={<IconSend size={20} />}>
          {t('apply')}
        </Button>
      </Stack>
    </form>
  );
}
