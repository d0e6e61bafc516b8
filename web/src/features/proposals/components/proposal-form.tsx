import { Button, Stack } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import type { FormEvent } from 'react';
import { Card } from '@/components/card';
import { Reason } from '@/components/reason';
import { useProblemText } from '@/components/use-problem-text';
import { useRequired } from '@/components/use-required';
import { ApiProblem } from '@/lib/api/problem';
import { useDraft } from '@/lib/offline/use-draft';
import { usePutProposal } from '../api/put-proposal';
import type { OwnPlace, Proposal } from '../api/types';
import { useProposalTexts } from '../texts';
import { CompanyFields } from './company-fields';
import { KnownCompanies } from './known-companies';
import { PlaceFields } from './place-fields';

const EMPTY: OwnPlace = {
  leerbedrijfId: null,
  companyName: '',
  street: '',
  houseNumber: '',
  postcode: '',
  town: '',
  contactFirstName: '',
  contactInfix: null,
  contactLastName: '',
  contactEmail: '',
  title: '',
  tasks: '',
  startsOn: '',
  endsOn: '',
  daysPerWeek: 4,
};

const REQUIRED = ['companyName', 'street', 'houseNumber', 'postcode', 'town', 'contactFirstName', 'contactLastName', 'contactEmail', 'title', 'tasks', 'startsOn', 'endsOn', 'daysPerWeek'] as const;

interface Props {
  id: string;
  /** The proposal that is revised; none for a new one. */
  revised?: Proposal;
  /** What is known of a new one before it is typed. */
  known?: Partial<OwnPlace>;
  onSent: () => void;
}

/** Company and place as the student knows them, kept on the device until they are sent. */
export function ProposalForm({ id, revised, known = {}, onSent }: Props) {
  const t = useProposalTexts();
  const textOf = useProblemText();
  const draft = useDraft(`own-place/${revised ? id : `new${known.leerbedrijfId ?? ''}`}`);
  const put = usePutProposal(id);
  const place: OwnPlace = draft.text ? JSON.parse(draft.text) : (revised?.place ?? { ...EMPTY, ...known });
  const change = (changed: Partial<OwnPlace>) => draft.setText(JSON.stringify({ ...place, ...changed }));
  const problem = put.error instanceof ApiProblem ? put.error : null;
  const required = useRequired<keyof OwnPlace>(REQUIRED.filter((field) => !String(place[field] || '').trim()));
  const fields = { place, onChange: change, errorOf: (field: keyof OwnPlace) => required.errorOf(field) ?? problem?.of(field) };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (required.holds(event.currentTarget)) return;
    put.mutate(
      { place, version: revised?.version },
      {
        onSuccess: () => {
          draft.forget();
          onSent();
        },
      },
    );
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        {draft.restored && <Reason>{t('kept')}</Reason>}
        <Card title={t('company')}>
          <CompanyFields {...fields} />
          <KnownCompanies place={place} />
        </Card>
        <Card title={t('place')}>
          <PlaceFields {...fields} />
        </Card>
        {put.error && (
          <Reason tone="red" alert>
            {textOf(put.error)}
          </Reason>
        )}
        <Button type="submit" size="lg" loading={put.isPending} leftSection={<IconSend size={20} />}>
          {t(revised ? 'sendAgain' : 'send')}
        </Button>
      </Stack>
    </form>
  );
}
