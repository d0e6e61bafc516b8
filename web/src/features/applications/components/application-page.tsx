import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { Card } from '@/components/card';
import { FileLink } from '@/components/file-link';
import { Page } from '@/components/page';
import { PersonLine } from '@/components/person-line';
import { QueryView } from '@/components/query-view';
import { Reason } from '@/components/reason';
import { type Step, Timeline } from '@/components/timeline';
import { capital, date, moment } from '@/lib/format/dates';
import { useHasRole, useMe } from '@/lib/session/use-me';
import { applicationQuery } from '../api/get-application';
import type { Application, Invitation } from '../api/types';
import { useApplicationTexts } from '../texts';
import { ApplicationDecision } from './application-decision';
import { ApplicationState } from './application-state';
import { Disclosures } from './disclosures';
import { InvitationCard } from './invitation-card';
import { useStudentName } from './use-student-name';
import { WithdrawButton } from './withdraw-button';

/** One application, for student, trainer and staff; the trainer decides here, also by a mail's link. */
export function ApplicationPage() {
  const { id = '' } = useParams();
  const query = useQuery(applicationQuery(id));
  return <QueryView query={query} whole>{(application) => <Sheet application={application} />}</QueryView>;
}

function Sheet({ application }: { application: Application }) {
  const t = useApplicationTexts();
  const own = useHasRole('student');
  const trainer = useHasRole('trainer');
  const signedIn = useMe() !== null;
  const name = useStudentName()(application);
  const { place, student, may } = application;
  const until = application.state === 'SUBMITTED' && application.answerBy;
  const question = until ? t('question.until', { date: date(until) }) : t('question');
  return (
    <Page
      title={own ? place.title : t('from', { name })}
      above={own ? `${place.companyName}, ${place.town}` : `${place.title} · ${place.companyName}`}
      below={may.decide ? question : undefined}
      back={signedIn ? '/sollicitaties' : undefined}
      actions={(!may.decide || application.state === 'INVITED') && <ApplicationState state={application.state} />}
    >
      {!own && (
        <Card>
          <PersonLine name={capital(name)} detail={[student.programmeName, student.groupName].filter(Boolean).join(' · ')} />
        </Card>
      )}
      {!student.name && <Reason title={t('firstLook')}>{t('firstLook.text')}</Reason>}
      <Card title={t('motivation')}>
        <Stack gap="md" align="flex-start">
          <Text style={{ whiteSpace: 'pre-line' }}>{application.motivation}</Text>
          {application.cv && (
            <FileLink path={`/api/matching/applications/${application.id}/cv`} name="cv.pdf" variant="default">
              {t('cv.open')}
            </FileLink>
          )}
          {application.cvDestroyedAt && <Reason>{t('cv.destroyed', { date: date(application.cvDestroyedAt) })}</Reason>}
        </Stack>
      </Card>
      {application.invitation && <InvitationCard application={application} invitation={application.invitation} />}
      {application.reason && <Reason title={t(application.state === 'NOT_APPROVED' ? 'reason.NOT_APPROVED' : 'reason')}>{application.reason}</Reason>}
      {own && application.state === 'NOT_APPROVED' && <Reason tone="sun">{t('notApproved.next')}</Reason>}
      {own && <Steps application={application} />}
      {signedIn && !trainer && (application.firstLook || application.cv || application.cvDestroyedAt) && <Disclosures application={application} />}
      <ApplicationDecision application={application} />
      {may.withdraw && <WithdrawButton application={application} />}
    </Page>
  );
}

function meetingStep(invitation: Invitation | null): 'step.choose' | 'step.newTimes' | 'step.meeting' {
  if (!invitation?.answeredAt) return 'step.choose';
  return invitation.chosen === null ? 'step.newTimes' : 'step.meeting';
}

function Steps({ application: { state, submittedAt, decidedAt, placementId, answerBy, invitation } }: { application: Application }) {
  const t = useApplicationTexts();
  const steps: Step[] = [{ key: 'sent', title: t('step.sent'), detail: moment(submittedAt), state: 'done' }];
  const until = answerBy ? t('step.until', { date: date(answerBy) }) : undefined;
  if (state === 'SUBMITTED') steps.push({ key: 'waiting', title: t('step.waiting'), detail: until, state: 'now' });
  if (invitation) steps.push({ key: 'invited', title: t('step.invited'), detail: moment(invitation.invitedAt), state: 'done' });
  if (state === 'INVITED') steps.push({ key: 'meeting', title: t(meetingStep(invitation)), detail: until, state: 'now' });
  if (state === 'ACCEPTED' || state === 'REJECTED') {
    const detail = [t(`state.${state}`), decidedAt && moment(decidedAt)].filter(Boolean).join(' · ');
    steps.push({ key: 'decided', title: t('step.decided'), detail, state: state === 'ACCEPTED' ? 'done' : 'failed' });
  }
  if (state === 'NOT_APPROVED') {
    steps.push({ key: 'decided', title: t('step.decided'), detail: t('state.ACCEPTED'), state: 'done' });
    steps.push({ key: 'approval', title: t('step.notApproved'), detail: decidedAt && moment(decidedAt), state: 'failed' });
  }
  if (state === 'EXPIRED') steps.push({ key: 'expired', title: t('state.EXPIRED'), detail: decidedAt && moment(decidedAt), state: 'failed' });
  if (state === 'WITHDRAWN') steps.push({ key: 'withdrawn', title: t('state.WITHDRAWN'), detail: decidedAt && moment(decidedAt), state: 'failed' });
  if (placementId && state === 'ACCEPTED') steps.push({ key: 'approval', title: t('step.approval'), state: 'now' });
  return (
    <Card title={t('steps')}>
      <Timeline label={t('steps')} steps={steps} />
    </Card>
  );
}
