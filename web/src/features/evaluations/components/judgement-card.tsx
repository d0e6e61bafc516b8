import { Stack, Text } from '@mantine/core';
import { Card } from '@/components/card';
import { Pill } from '@/components/pill';
import { date } from '@/lib/format/dates';
import type { Judgement, Result } from '../api/types';
import { useEvaluationTexts, useResultText } from '../texts';

interface Props {
  title: string;
  judgement: Judgement;
  scale: Result[];
}

/** What a trainer or supervisor found, in the words of the scale. */
export function JudgementCard({ title, judgement, scale }: Props) {
  const t = useEvaluationTexts();
  const resultText = useResultText();
  const lowest = judgement.result === scale[0];
  return (
    <Card title={title} aside={<Pill tone={lowest ? 'red' : 'green'}>{resultText(judgement.result)}</Pill>}>
      <Stack gap="xs">
        {judgement.remarks && <Text style={{ whiteSpace: 'pre-line' }}>{judgement.remarks}</Text>}
        <Text size="sm" c="dimmed">
          {t('verdict', { name: judgement.byName, date: date(judgement.at) })}
        </Text>
      </Stack>
    </Card>
  );
}
