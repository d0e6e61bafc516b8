import { Button, Text } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { Card } from '@/components/card';
import { Facts } from '@/components/facts';
import { Page } from '@/components/page';
import { PersonLine } from '@/components/person-line';
import { Pill } from '@/components/pill';
import { QueryView } from '@/components/query-view';
import { Reason } from '@/components/reason';
import { toastDone } from '@/components/toast';
import { date } from '@/lib/format/dates';
import { useHasRole } from '@/lib/session/use-me';
import { proposalQuery } from '../api/get-proposal';
import type { Proposal } from '../api/types';
import { useProposalTexts } from '../texts';
import { ProposalDecision } from './proposal-decision';
import { ProposalForm } from './proposal-form';
import { ProposalState } from './proposal-state';
import { WithdrawProposal } from './withdraw-proposal';

/** One proposal: the student follows and revises it, the supervisor decides. */
export function ProposalPage() {
  const { id = '' } = useParams();
  return (
    <QueryView query={useQuery(proposalQuery(id))} whole>
      {(proposal) => <Sheet proposal={proposal} />}
    </QueryView>
  );
}

function Sheet({ proposal }: { proposal: Proposal }) {
  const t = useProposalTexts();
  const own = useHasRole('student');
  const [revising, setRevising] = useState(false);
  const { student, place, state, remark, may } = proposal;
  const sent = () => {
    setRevising(false);
    toastDone(t('sent'));
  };
  return (
    <Page
      title={own ? place.title : t('of', { name: student.name })}
      above={`${place.companyName}, ${place.town}`}
      back="/eigen-plekken"
      actions={<ProposalState state={state} />}
    >
      {!own && (
        <Card>
          <PersonLine name={student.name} detail={[student.programmeName, student.groupName].join(' · ')} />
        </Card>
      )}
      {remark && (
        <Reason tone={state === 'QUESTIONED' ? 'sun' : 'plain'} title={t(state === 'QUESTIONED' ? 'question' : 'reason')}>
          {remark}
        </Reason>
      )}
      {own && state === 'APPROVED' && <Reason tone="green">{t('approved.student')}</Reason>}
      {revising ? <ProposalForm id={proposal.id} revised={proposal} onSent={sent} /> : <Told proposal={proposal} />}
      {may.revise && !revising && (
        <Button size="lg" variant={state === 'QUESTIONED' ? 'filled' : 'default'} leftSection={<IconPencil size={20} />} onClick={() => setRevising(true)}>
          {t('revise')}
        </Button>
      )}
      {may.withdraw && !revising && <WithdrawProposal proposal={proposal} />}
      <ProposalDecision key={proposal.version} proposal={proposal} />
      {!own && proposal.placementId && (
        <Button component={Link} to={`/plaatsingen/${proposal.placementId}`}>
          {t('toPlacement')}
        </Button>
      )}
    </Page>
  );
}

function Told({ proposal: { place, recognised } }: { proposal: Proposal }) {
  const t = useProposalTexts();
  const contact = [place.contactFirstName, place.contactInfix, place.contactLastName].filter(Boolean).join(' ');
  return (
    <>
      <Card title={place.companyName}>
        <Facts
          facts={[
            [t('address'), `${place.street} ${place.houseNumber}, ${place.postcode} ${place.town}`],
            [t('contact'), `${contact}, ${place.contactEmail}`],
            [t('field.leerbedrijfId'), place.leerbedrijfId ?? t('unknown')],
            [t('recognition'), <Recognition key="recognised" recognised={recognised} />],
          ]}
        />
      </Card>
      <Card title={place.title}>
        <Facts
          facts={[
            [t('period'), `${date(place.startsOn)} – ${date(place.endsOn)}`],
            [t('field.daysPerWeek'), place.daysPerWeek],
          ]}
        />
        <Text mt="sm" style={{ whiteSpace: 'pre-line' }}>{place.tasks}</Text>
      </Card>
    </>
  );
}

function Recognition({ recognised }: { recognised: boolean | null }) {
  const t = useProposalTexts();
  if (recognised === null) return <Pill tone="sun">{t('recognition.unknown')}</Pill>;
  return <Pill tone={recognised ? 'green' : 'red'}>{t(recognised ? 'recognition.yes' : 'recognition.no')}</Pill>;
}
