import { Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { Reason } from '@/components/reason';
import { useMe } from '@/lib/session/use-me';
import { useAdvise } from '../api/advise';
import type { Evaluation } from '../api/types';
import { useEvaluationTexts } from '../texts';
import { JudgementForm } from './judgement-form';

/** The trainer's advice. */
export function AdviceForm({ evaluation: { id, studentName, scale, may } }: { evaluation: Evaluation }) {
  const t = useEvaluationTexts();
  const signedIn = useMe() !== null;
  const advise = useAdvise(id);
  if (advise.isSuccess) {
    return (
      <Reason tone="green" icon={IconCheck} alert title={t('advise.sent')}>
        {t('advise.sentText')}
      </Reason>
    );
  }
  if (!may.advise) return null;
  return (
    <>
      <JudgementForm
        title={t('advise.title', { name: studentName })}
        explain={t('advise.explain')}
        verb={t('advise.verb')}
        scale={scale}
        busy={advise.isPending}
        error={advise.error}
        onJudge={advise.mutate}
      />
      {!signedIn && (
        <Text size="sm" c="dimmed" ta="center">
          {t('linkNote')}
        </Text>
      )}
    </>
  );
}
