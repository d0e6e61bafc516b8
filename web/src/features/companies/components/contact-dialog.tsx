import { Button, Stack, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { Reason } from '@/components/reason';
import { useProblemText } from '@/components/use-problem-text';
import { useRequired } from '@/components/use-required';
import { ApiProblem } from '@/lib/api/problem';
import { useKeepContact } from '../api/keep-contact';
import { useRemoveContact } from '../api/remove-contact';
import type { Contact, ContactFacts } from '../api/types';
import { useCompanyTexts } from '../texts';

interface Props {
  companyId: string;
  known: Contact | null;
  onClose: () => void;
}

const FIELDS = ['name', 'function', 'email', 'phone'] as const;

/** A new contact, or one to change or take away. */
export function ContactDialog({ companyId, known, onClose }: Props) {
  const t = useCompanyTexts();
  const textOf = useProblemText();
  const [facts, setFacts] = useState<ContactFacts>({
    name: known?.name ?? '',
    function: known?.function ?? '',
    email: known?.email ?? '',
    phone: known?.phone ?? '',
  });
  const keep = useKeepContact(companyId, known);
  const remove = useRemoveContact(companyId);
  const error = keep.error ?? remove.error;
  const required = useRequired<keyof ContactFacts>(facts.name.trim() === '' ? ['name'] : []);
  const problem = error instanceof ApiProblem ? error : null;
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={known ? t('contact.change', { name: known.name }) : t('contact.new')}
      verb={t('save')}
      busy={keep.isPending}
      onConfirm={(form) => !required.holds(form) && keep.mutate(facts, { onSuccess: onClose })}
    >
      <Stack gap="md">
        {FIELDS.map((field) => (
          <TextInput
            key={field}
            label={t(`contact.${field}`)}
            required={field === 'name'}
            type={field === 'email' ? 'email' : 'text'}
            value={facts[field] ?? ''}
            error={required.errorOf(field) ?? problem?.of(field)}
            onChange={({ target }) => setFacts({ ...facts, [field]: target.value })}
          />
        ))}
        {error && problem?.errors.length !== 1 && (
          <Reason tone="red" alert>
            {textOf(error)}
          </Reason>
        )}
        {known && (
          <Button variant="subtle" color="red" leftSection={<IconTrash size={20} />} loading={remove.isPending} onClick={() => remove.mutate(known, { onSuccess: onClose })}>
            {t('contact.remove')}
          </Button>
        )}
      </Stack>
    </ConfirmDialog>
  );
}
