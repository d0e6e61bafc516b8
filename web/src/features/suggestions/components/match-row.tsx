import { Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Card } from '@/components/card';
import { Pill } from '@/components/pill';
import { Reason } from '@/components/reason';
import { useMisfitText } from '@/components/use-misfit-text';
import type { Misfit } from '../api/types';
import { useSuggestionTexts } from '../texts';

interface Props {
  title: ReactNode;
  facts: (string | null)[];
  misfits: Misfit[];
  applied: boolean;
  suggested: boolean;
  /** Suggesting it. */
  action: ReactNode;
}

/** A place or a student, why they fit or not, and the way to suggest it. */
export function MatchRow({ title, facts, misfits, applied, suggested, action }: Props) {
  const t = useSuggestionTexts();
  const misfitText = useMisfitText();
  const fits = misfits.length === 0;
  return (
    <Card>
      <Stack gap="sm">
        <Group justify="space-between" wrap="nowrap" align="flex-start">
          <div>
            <Text fw={650}>{title}</Text>
            <Text size="sm">{facts.filter(Boolean).join(' · ')}</Text>
          </div>
          {fits ? <Pill tone="green">{t('fits')}</Pill> : <Pill tone="plain">{t('misfits')}</Pill>}
        </Group>
        <Reason tone={fits ? 'green' : 'sun'}>{fits ? t('why') : misfits.map(misfitText).join(' · ')}</Reason>
        {applied && <Pill tone="green">{t('outcome.APPLIED')}</Pill>}
        {!applied && suggested && <Pill tone="blue">{t('suggestedBefore')}</Pill>}
        {!applied && !suggested && fits && <Group>{action}</Group>}
      </Stack>
    </Card>
  );
}
