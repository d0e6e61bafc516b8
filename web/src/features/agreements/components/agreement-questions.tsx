import { Stack } from '@mantine/core';
import { IconMessageExclamation } from '@tabler/icons-react';
import { Pill } from '@/components/pill';
import { Reason } from '@/components/reason';
import { shortDate } from '@/lib/format/dates';
import type { Question } from '../api/types';
import { useAgreementTexts } from '../texts';

/** What signers said was wrong, and whether that was answered. */
export function AgreementQuestions({ questions }: { questions: Question[] }) {
  const t = useAgreementTexts();
  if (questions.length === 0) return null;
  return (
    <Stack gap="sm" component="section" aria-label={t('questions')}>
      {questions.map(({ party, text, askedAt, answeredAt }) => (
        <Reason key={`${party}${askedAt}`} tone={answeredAt ? 'plain' : 'sun'} icon={IconMessageExclamation} title={`${t(`party.${party}`)}, ${shortDate(askedAt)}`}>
          <Stack gap={6} align="flex-start">
            <span>{text}</span>
            <Pill tone={answeredAt ? 'green' : 'sun'}>{t(answeredAt ? 'question.answered' : 'question.open')}</Pill>
          </Stack>
        </Reason>
      ))}
    </Stack>
  );
}
