import { Stack, Text } from '@mantine/core';
import { Card } from '@/components/card';
import { Pill } from '@/components/pill';
import { date } from '@/lib/format/dates';
import type { Judgement } from '../api/types';
import { useEvaluationTexts } from '../texts';

/** What a trainer or supervisor found, in the words of the scale. */
export function JudgementCard({ title, judgement }: { title: string; judgement: Judgement }) {
  const t = useEvaluationTexts();
  const passed = judgement.result !== 'ONVOLDOENDE';
  return (
    <Card title={title} aside={<Pill tone={passed ? 'green' : 'red'}>{t(`result.${judgement.result}`)}</Pill>}>
      <Stack gap="xs">
        {judgement.remarks && <Text style={{ whiteSpace: 'pre-line' }}>{judgement.remarks}</Text>}
        <Text size="sm" c="dimmed">
          {t('verdict', { name: judgement.byName, date: date(judgement.at) })}
        </Text>
      </Stack>
    </Card>
  );
}
