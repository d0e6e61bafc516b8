import { Stack, Text } from '@mantine/core';
import { Card } from '@/components/card';
import { date } from '@/lib/format/dates';
import type { EarlierRound } from '../api/types';
import { useEvaluationTexts, useResultText } from '../texts';

/** What was said of reports before this one. */
export function EarlierRounds({ rounds }: { rounds: EarlierRound[] }) {
  const t = useEvaluationTexts();
  const resultText = useResultText();
  return rounds.map((round) => (
    <Card key={round.round} tone="soft" title={t('earlier', { round: round.round, title: round.reportTitle })} aside={date(round.decisionAt)}>
      <Stack gap="sm">
        <Text>
          <strong>{`${t('decision')}: ${resultText(round.decisionResult)}.`}</strong> {round.decisionRemarks}
        </Text>
        <Text>
          <strong>{`${t('advice')}: ${resultText(round.adviceResult)}.`}</strong> {round.adviceRemarks}
        </Text>
      </Stack>
    </Card>
  ));
}
