import { Group, List, Stack, Text } from '@mantine/core';
import { Card } from '@/components/card';
import { Facts } from '@/components/facts';
import { FileLink } from '@/components/file-link';
import { Reason } from '@/components/reason';
import { useHasRole, useMe } from '@/lib/session/use-me';
import type { Application, ApplicationState as State, Invitation, Slot } from '../api/types';
import { useApplicationTexts } from '../texts';
import { InvitationAnswer } from './invitation-answer';
import { slotText } from './slot-text';

const OVER: State[] = ['REJECTED', 'WITHDRAWN', 'EXPIRED', 'NOT_APPROVED'];

/** When and where student and trainer meet, or could; after a refusal, that they do not meet. */
export function InvitationCard({ application, invitation }: { application: Application; invitation: Invitation }) {
  const t = useApplicationTexts();
  const { location, remark, slots, chosen, answerRemark } = invitation;
  const meeting = chosen === null ? undefined : slots[chosen - 1];
  const student = useHasRole('student');
  const trainer = useHasRole('trainer');
  const byLink = useMe() === null;
  const reads = student || trainer || byLink;
  const file = `/api/matching/applications/${application.id}/invitation.ics`;
  if (OVER.includes(application.state)) {
    if (happened(application, meeting)) return null;
    return (
      <Stack gap="sm" align="flex-start">
        <Reason>{t('invitation.off')}</Reason>
        {meeting && reads && (
          <FileLink path={file} name="gesprek.ics" variant="default">
            {t('invitation.uncalendar')}
          </FileLink>
        )}
      </Stack>
    );
  }
  return (
    <Card title={t(meeting ? 'meeting' : 'invitation')} tone={application.may.answer ? 'attention' : 'plain'}>
      <Stack gap="sm">
        {meeting && <Text fw={650}>{slotText(meeting)}</Text>}
        <Facts
          facts={[
            [t('invitation.location'), location],
            [t('invitation.remark'), remark],
          ]}
        />
        {!meeting && !application.may.answer && (
          <List>
            {slots.map((slot) => (
              <List.Item key={slot.startsAt}>{slotText(slot)}</List.Item>
            ))}
          </List>
        )}
        {answerRemark && <Reason tone="sun" title={t('invitation.noneFits')}>{answerRemark}</Reason>}
        {meeting && reads && (
          <Group>
            <FileLink path={file} name="gesprek.ics" variant="default">
              {t('invitation.calendar')}
            </FileLink>
          </Group>
        )}
        {application.may.answer && <InvitationAnswer id={application.id} version={application.version} slots={slots} />}
      </Stack>
    </Card>
  );
}

const happened = ({ decidedAt }: Application, meeting: Slot | undefined) =>
  meeting !== undefined && decidedAt !== null && Date.parse(meeting.startsAt) < Date.parse(decidedAt);
