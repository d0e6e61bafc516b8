import { Button, Group, Stack, Text } from '@mantine/core';
import { IconCheck, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Card } from '@/components/card';
import { Pill } from '@/components/pill';
import { toastDone, toastFailed } from '@/components/toast';
import { useProblemText } from '@/components/use-problem-text';
import { date, shortDate, today } from '@/lib/format/dates';
import { useCompleteStep } from '../api/complete-step';
import type { Contact, Talk } from '../api/types';
import { useCompanyTexts } from '../texts';
import { useMayWrite } from './may-write';
import { TalkDialog } from './talk-dialog';

interface Props {
  companyId: string;
  talks: Talk[];
  contacts: Contact[];
}

/** The log of talks: who, when, how, about what, and what comes next. */
export function TalksCard({ companyId, talks, contacts }: Props) {
  const t = useCompanyTexts();
  const mayWrite = useMayWrite();
  const [open, setOpen] = useState(false);
  return (
    <Card title={t('talks')}>
      <Stack>
        {talks.length === 0 && <Text>{t('talks.none')}</Text>}
        {talks.map((talk) => (
          <TalkLine key={talk.id} companyId={companyId} talk={talk} mayWrite={mayWrite} />
        ))}
        {mayWrite && (
          <Group>
            <Button variant="default" leftSection={<IconPlus size={20} />} onClick={() => setOpen(true)}>
              {t('talk.new')}
            </Button>
          </Group>
        )}
        {open && <TalkDialog companyId={companyId} contacts={contacts} onClose={() => setOpen(false)} />}
      </Stack>
    </Card>
  );
}

function TalkLine({ companyId, talk, mayWrite }: { companyId: string; talk: Talk; mayWrite: boolean }) {
  const t = useCompanyTexts();
  const textOf = useProblemText();
  const complete = useCompleteStep(companyId);
  const tick = () => complete.mutate(talk.id, { onSuccess: () => toastDone(t('step.completed')), onError: (error) => toastFailed(textOf(error)) });
  const { heldOn, how, contactName, heldByName, about, nextStep, nextStepOn, nextStepDone } = talk;
  return (
    <div>
      <Text fw={650}>{[date(heldOn), t(`how.${how}`), contactName].filter(Boolean).join(' · ')}</Text>
      <Text>{about}</Text>
      <Text size="sm" c="dimmed">
        {heldByName}
      </Text>
      {nextStep && nextStepOn && (
        <Group gap="sm">
          <Pill tone={nextStepDone ? 'green' : nextStepOn <= today() ? 'sun' : 'plain'}>
            {nextStepDone ? t('step.done', { step: nextStep }) : t('step', { step: nextStep, date: shortDate(nextStepOn) })}
          </Pill>
          {!nextStepDone && mayWrite && (
            <Button
              variant="subtle"
              leftSection={<IconCheck size={20} />}
              loading={complete.isPending}
              aria-label={t('step.completeNamed', { step: nextStep })}
              onClick={tick}
            >
              {t('step.complete')}
            </Button>
          )}
        </Group>
      )}
    </div>
  );
}
