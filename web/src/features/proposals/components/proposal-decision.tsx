import { Button, Radio, Stack, TextInput } from '@mantine/core';
import { IconCheck, IconMessageQuestion, IconX } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { Card } from '@/components/card';
import { Reason } from '@/components/reason';
import { ReasonDialog } from '@/components/reason-dialog';
import { toastDone } from '@/components/toast';
import { useProblemText } from '@/components/use-problem-text';
import { useRequired } from '@/components/use-required';
import { ApiProblem } from '@/lib/api/problem';
import { useApproveProposal, useAskAboutProposal, useRejectProposal } from '../api/decide-proposal';
import type { Proposal } from '../api/types';
import { useProposalTexts } from '../texts';
import { companyText } from './known-companies';

const NEW = 'new';

/** The supervisor approves, asks or rejects. */
export function ProposalDecision({ proposal }: { proposal: Proposal }) {
  const t = useProposalTexts();
  const textOf = useProblemText();
  const [company, setCompany] = useState(NEW);
  const [number, setNumber] = useState('');
  const [saying, setSaying] = useState<'ask' | 'reject' | null>(null);
  const approve = useApproveProposal(proposal);
  const ask = useAskAboutProposal(proposal);
  const reject = useRejectProposal(proposal);
  const { name } = proposal.student;
  const problem = approve.error instanceof ApiProblem ? approve.error : null;
  const close = () => setSaying(null);
  const asked = company === NEW && !proposal.place.leerbedrijfId;
  const required = useRequired(asked && number.trim() === '' ? ['leerbedrijfId'] : []);
  if (!proposal.may.decide) return null;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (required.holds(event.currentTarget)) return;
    approve.mutate({ companyId: company === NEW ? null : company, leerbedrijfId: number || null }, { onSuccess: () => toastDone(t('approved')) });
  };
  return (
    <Card title={t('decide', { name })}>
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          {proposal.known.length > 0 && (
            <Radio.Group label={t('which')} value={company} onChange={setCompany}>
              <Stack gap="sm" mt="xs">
                {proposal.known.map((each) => (
                  <Radio key={each.id} value={each.id} label={companyText(each)} />
                ))}
                <Radio value={NEW} label={t('which.new')} />
              </Stack>
            </Radio.Group>
          )}
          {asked && (
            <TextInput
              label={t('field.leerbedrijfId')}
              description={t('number.hint')}
              inputMode="numeric"
              required
              maxLength={9}
              error={required.errorOf('leerbedrijfId') ?? problem?.of('leerbedrijfId')}
              value={number}
              onChange={({ target }) => setNumber(target.value)}
            />
          )}
          {approve.error && (
            <Reason tone="red" alert>
              {textOf(approve.error)}
            </Reason>
          )}
          <Button type="submit" size="lg" leftSection={<IconCheck size={20} />} loading={approve.isPending}>
            {t('approve')}
          </Button>
          <Button size="lg" variant="default" leftSection={<IconMessageQuestion size={20} />} onClick={() => setSaying('ask')}>
            {t('ask')}
          </Button>
          <Button size="lg" variant="default" leftSection={<IconX size={20} />} onClick={() => setSaying('reject')}>
            {t('reject')}
          </Button>
        </Stack>
      </form>
      <ReasonDialog
        opened={saying === 'ask'}
        onClose={close}
        title={t('ask.title', { name })}
        label={t('ask.label')}
        verb={t('ask.verb')}
        busy={ask.isPending}
        error={ask.error && textOf(ask.error)}
        onReason={(question) => ask.mutate(question, { onSuccess: () => toastDone(t('asked', { name })) })}
      />
      <ReasonDialog
        opened={saying === 'reject'}
        onClose={close}
        title={t('reject.title')}
        label={t('reject.label')}
        hint={t('reject.hint', { name })}
        verb={t('reject.verb')}
        danger
        busy={reject.isPending}
        error={reject.error && textOf(reject.error)}
        onReason={(reason) => reject.mutate(reason, { onSuccess: () => toastDone(t('rejected', { name })) })}
      />
    </Card>
  );
}
