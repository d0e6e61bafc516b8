import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { Page } from '@/components/page';
import { toastDone } from '@/components/toast';
import type { OwnPlace } from '../api/types';
import { useProposalTexts } from '../texts';
import { ProposalForm } from './proposal-form';

/** A student proposes a place. */
export function NewProposalPage() {
  const t = useProposalTexts();
  const navigate = useNavigate();
  const [address] = useSearchParams();
  const [id] = useState(() => crypto.randomUUID());
  const sent = () => {
    toastDone(t('sent'));
    void navigate(`/eigen-plekken/${id}`, { replace: true });
  };
  return (
    <Page title={t('new')} below={t('new.text')} back="/eigen-plekken">
      <ProposalForm id={id} known={knownOf(address)} onSent={sent} />
    </Page>
  );
}

const KNOWN = ['leerbedrijfId', 'companyName', 'street', 'houseNumber', 'postcode', 'town', 'title', 'startsOn'] as const;

/** What an address tells of a place that was found elsewhere. */
function knownOf(address: URLSearchParams): Partial<OwnPlace> {
  const texts = KNOWN.filter((field) => address.has(field)).map((field) => [field, address.get(field)]);
  const days = Number(address.get('daysPerWeek'));
  return { ...Object.fromEntries(texts), ...(days >= 1 && days <= 5 ? { daysPerWeek: days } : {}) };
}
