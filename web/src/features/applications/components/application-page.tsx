import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { Card } from '@/components/card';
import { Page } from '@/components/page';
import { PersonLine } from '@/components/person-line';
import { QueryView } from '@/components/query-view';
import { Reason } from '@/components/reason';
import { type Step, Timeline } from '@/components/timeline';
import { capital, moment } from '@/lib/format/dates';
import { useHasRole, useMe } from '@/lib/session/use-me';
import { applicationQuery } from '../api/get-application';
import type { Application } from '../api/types';
import { useApplicationTexts } from '../texts';
import { ApplicationDecision } from './application-decision';
import { ApplicationState } from './application-state';
import { Disclosures } from './disclosures';
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
  return (
    <Page
      title={own ? place.title : t('from', { name })}
      above={own ? `${place.companyName}, ${place.town}` : `${place.title} · ${place.companyName}`}
      below={may.decide ? t('question') : undefined}
      back={signedIn ? '/sollicitaties' : undefined}
      actions={!may.decide && <ApplicationState state={application.state} />}
    >
      {!own && (
        <Card>
          <PersonLine name={capital(name)} detail={[student.programmeName, student.groupName].filter(Boolean).join(' · ')} />
        </Card>
      )}
      {!student.name && <Reason title={t('firstLook')}>{t('firstLook.text')}</Reason>}
      <Card title={t('motivation')}>
        <Text style={{ whiteSpace: 'pre-line' }}>{application.motivation}</Text>
      </Card>
      {application.reason && <Reason title={t('reason')}>{application.reason}</Reason>}
      {own && <Steps application={application} />}
      {signedIn && !trainer && <Disclosures id={application.id} />}
      <ApplicationDecision application={application} />
      {may.withdraw && <WithdrawButton application={application} />}
    </Page>
  );
}

function Steps({ application: { state, submittedAt, decidedAt, placementId } }: { application: Application }) {
  const t = useApplicationTexts();
  const steps: Step[] = [{ key: 'sent', title: t('step.sent'), detail: moment(submittedAt), state: 'done' }];
  if (state === 'SUBMITTED') steps.push({ key: 'waiting', title: t('step.waiting'), state: 'now' });
  if (state === 'ACCEPTED' || state === 'REJECTED') {
    const detail = [t(`state.${state}`), decidedAt && moment(decidedAt)].filter(Boolean).join(' · ');
    steps.push({ key: 'decided', title: t('step.decided'), detail, state: state === 'ACCEPTED' ? 'done' : 'failed' });
  }
  if (state === 'WITHDRAWN') steps.push({ key: 'withdrawn', title: t('state.WITHDRAWN'), detail: decidedAt && moment(decidedAt), state: 'failed' });
  if (placementId) steps.push({ key: 'approval', title: t('step.approval'), state: 'now' });
  return (
    <Card title={t('steps')}>
      <Timeline label={t('steps')} steps={steps} />
    </Card>
  );
}
