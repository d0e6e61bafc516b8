import { Button, Stack, Text } from '@mantine/core';
import { IconArrowBackUp, IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { Reason } from '@/components/reason';
import { ReasonDialog } from '@/components/reason-dialog';
import { useProblemText } from '@/components/use-problem-text';
import { weekNumber } from '@/lib/format/dates';
import { useMe } from '@/lib/session/use-me';
import { useApproveWeek } from '../api/approve-week';
import { useReturnWeek } from '../api/return-week';
import type { Week } from '../api/types';
import { useHoursTexts } from '../texts';

/** The trainer's answer: approve, or send back with a remark; and what came of it. */
export function WeekDecision({ week, name }: { week: Week; name: string }) {
  const t = useHoursTexts();
  const textOf = useProblemText();
  const signedIn = useMe() !== null;
  const [returning, setReturning] = useState(false);
  const approve = useApproveWeek(week.id ?? '');
  const sendBack = useReturnWeek(week.id ?? '');
  const number = weekNumber(week.week);
  const failure = approve.error;

  if (approve.isSuccess) {
    return (
      <Reason tone="green" icon={IconCheck} alert title={t('approved', { week: number })}>
        {t('approvedThanks', { name })}
      </Reason>
    );
  }
  if (sendBack.isSuccess) {
    return (
      <Reason tone="green" icon={IconCheck} alert title={t('returnedSent', { week: number })}>
        {t('returnedThanks', { name })}
      </Reason>
    );
  }
  if (!week.may.decide) return null;
  return (
    <Stack gap="sm">
      {failure && (
        <Reason tone="red" alert>
          {textOf(failure)}
        </Reason>
      )}
      <Button size="lg" leftSection={<IconCheck size={20} />} loading={approve.isPending} onClick={() => approve.mutate(week)}>
        {t('approve')}
      </Button>
      <Button size="lg" variant="default" leftSection={<IconArrowBackUp size={20} />} onClick={() => setReturning(true)}>
        {t('return')}
      </Button>
      {!signedIn && (
        <Text size="sm" c="dimmed" ta="center">
          {t('linkNote')}
        </Text>
      )}
      <ReasonDialog
        opened={returning}
        onClose={() => setReturning(false)}
        title={t('return.title', { week: number })}
        label={t('return.reason')}
        hint={t('return.reasonHint', { name })}
        verb={t('return.verb')}
        busy={sendBack.isPending}
        error={sendBack.error && textOf(sendBack.error)}
        onReason={(reason) => sendBack.mutate({ version: week.version, reason })}
      />
    </Stack>
  );
}
