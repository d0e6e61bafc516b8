import { Button, Stack, Text } from '@mantine/core';
import { IconCalendar, IconCheck, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { Reason } from '@/components/reason';
import { ReasonDialog } from '@/components/reason-dialog';
import { useProblemText } from '@/components/use-problem-text';
import { useMe } from '@/lib/session/use-me';
import { useAcceptApplication } from '../api/accept-application';
import { useDeclineApplication } from '../api/decline-application';
import type { Application } from '../api/types';
import { useApplicationTexts } from '../texts';
import { InviteForm } from './invite-form';
import { useStudentName } from './use-student-name';

/** The trainer's answer to an application, and what came of it. */
export function ApplicationDecision({ application }: { application: Application }) {
  const t = useApplicationTexts();
  const textOf = useProblemText();
  const signedIn = useMe() !== null;
  const [declining, setDeclining] = useState(false);
  const [inviting, setInviting] = useState(false);
  const [invited, setInvited] = useState(false);
  const accept = useAcceptApplication(application.id);
  const decline = useDeclineApplication(application.id);
  const name = useStudentName()(application);
  const done = accept.isSuccess ? 'accepted' : decline.isSuccess ? 'declined' : invited ? 'invited' : null;

  if (done) {
    return (
      <Reason tone="green" icon={IconCheck} alert title={t(done, { name })}>
        {t(`${done}Text`, { name })}
      </Reason>
    );
  }
  if (!application.may.decide) return null;
  if (inviting) return <InviteForm application={application} onDone={() => setInvited(true)} onClose={() => setInviting(false)} />;
  return (
    <Stack gap="sm">
      {accept.error && (
        <Reason tone="red" alert>
          {textOf(accept.error)}
        </Reason>
      )}
      <Button size="lg" variant={application.state === 'SUBMITTED' ? 'filled' : 'default'} leftSection={<IconCalendar size={20} />} onClick={() => setInviting(true)}>
        {t(application.invitation ? 'inviteAgain' : 'invite')}
      </Button>
      <Button size="lg" variant={application.state === 'SUBMITTED' ? 'default' : 'filled'} leftSection={<IconCheck size={20} />} loading={accept.isPending} onClick={() => accept.mutate(application)}>
        {t('accept')}
      </Button>
      <Button size="lg" variant="default" leftSection={<IconX size={20} />} onClick={() => setDeclining(true)}>
        {t('decline')}
      </Button>
      {!signedIn && (
        <Text size="sm" c="dimmed" ta="center">
          {t('linkNote')}
        </Text>
      )}
      <ReasonDialog
        opened={declining}
        onClose={() => setDeclining(false)}
        title={t('decline.title', { name })}
        label={t('decline.label')}
        hint={t('decline.hint', { name })}
        verb={t('decline.verb')}
        danger
        busy={decline.isPending}
        error={decline.error && textOf(decline.error)}
        onReason={(reason) => decline.mutate({ version: application.version, reason })}
      />
    </Stack>
  );
}
