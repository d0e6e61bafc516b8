import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Page } from '@/components/page';
import { toastDone } from '@/components/toast';
import { useProposalTexts } from '../texts';
import { ProposalForm } from './proposal-form';

/** A student proposes a place. */
export function NewProposalPage() {
  const t = useProposalTexts();
  const navigate = useNavigate();
  const [id] = useState(() => crypto.randomUUID());
  const sent = () => {
    toastDone(t('sent'));
    void navigate(`/eigen-plekken/${id}`, { replace: true });
  };
  return (
    <Page title={t('new')} below={t('new.text')} back="/eigen-plekken">
      <ProposalForm id={id} onSent={sent} />
    </Page>
  );
}
