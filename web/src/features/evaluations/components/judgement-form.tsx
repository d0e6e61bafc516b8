import { Button, Stack, Text, Textarea } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { Card } from '@/components/card';
import { ChoiceChips } from '@/components/choice-chips';
import { Reason } from '@/components/reason';
import { useProblemText } from '@/components/use-problem-text';
import { useRequired } from '@/components/use-required';
import type { NewJudgement, Result } from '../api/types';
import { useEvaluationTexts, useResultText } from '../texts';

const FIELDS = ['result', 'remarks'] as const;

interface Props {
  title: string;
  explain: string;
  verb: string;
  scale: Result[];
  busy: boolean;
  error: unknown;
  onJudge: (judgement: NewJudgement) => void;
}

/** A word of the scale and why, for advice and decision alike. */
export function JudgementForm({ title, explain, verb, scale, busy, error, onJudge }: Props) {
  const t = useEvaluationTexts();
  const textOf = useProblemText();
  const resultText = useResultText();
  const [result, setResult] = useState<Result>('');
  const [remarks, setRemarks] = useState('');
  const missing = { result: result === '', remarks: remarks.trim() === '' };
  const required = useRequired(FIELDS.filter((field) => missing[field]));
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!required.holds(event.currentTarget)) onJudge({ result, remarks: remarks.trim() });
  };
  return (
    <Card title={title}>
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <Text size="sm" c="dimmed">
            {explain}
          </Text>
          <ChoiceChips
            label={t('scale')}
            choices={scale.map((value) => ({ value, label: resultText(value) }))}
            value={result}
            error={required.errorOf('result')}
            onChange={setResult}
          />
          <Textarea
            label={t('remarks')}
            description={t('remarks.hint')}
            autosize
            minRows={4}
            maxLength={4000}
            required
            error={required.errorOf('remarks')}
            value={remarks}
            onChange={({ target }) => setRemarks(target.value)}
          />
          {error !== null && (
            <Reason tone="red" alert>
              {textOf(error)}
            </Reason>
          )}
          <Button type="submit" size="lg" loading={busy} leftSection={<IconCheck size={20} />}>
            {verb}
          </Button>
        </Stack>
      </form>
    </Card>
  );
}
