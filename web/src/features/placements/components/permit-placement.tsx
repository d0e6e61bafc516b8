import { Button, Stack, Textarea, TextInput } from '@mantine/core';
import { IconShieldCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { Reason } from '@/components/reason';
import { useProblemText } from '@/components/use-problem-text';
import { useRequired } from '@/components/use-required';
import { ApiProblem } from '@/lib/api/problem';
import { today } from '@/lib/format/dates';
import { usePermitPlacement } from '../api/permit-placement';
import type { Permission, Placement } from '../api/types';
import { usePlacementTexts } from '../texts';

const FIELDS = ['givenBy', 'reason', 'givenOn'] as const;

/** Lets a placement go on at a company that lost its recognition, and keeps who allowed that, when and why. */
export function PermitPlacement({ placement }: { placement: Placement }) {
  const t = usePlacementTexts();
  const textOf = useProblemText();
  const [address] = useSearchParams();
  const [open, setOpen] = useState(placement.may.permit && address.get('doen') === 'toestemming');
  const [permission, setPermission] = useState<Permission>({ givenBy: '', reason: '', givenOn: today() });
  const permit = usePermitPlacement(placement.id);
  const problem = permit.error instanceof ApiProblem ? permit.error : null;
  const required = useRequired<keyof Permission>(FIELDS.filter((field) => permission[field].trim() === ''));
  const wrong = (field: keyof Permission) => required.errorOf(field) ?? problem?.of(field);
  const change = (part: Partial<Permission>) => setPermission({ ...permission, ...part });

  if (permit.isSuccess) return <Reason tone="green" alert>{t('permitted')}</Reason>;
  if (!placement.may.permit) return null;
  return (
    <>
      <Button size="lg" variant="default" leftSection={<IconShieldCheck size={20} />} onClick={() => setOpen(true)}>
        {t('permit')}
      </Button>
      <ConfirmDialog
        opened={open}
        onClose={() => setOpen(false)}
        title={t('permit.title', { name: placement.student.name })}
        text={t('permit.text')}
        verb={t('permit.verb')}
        busy={permit.isPending}
        onConfirm={(form) => !required.holds(form) && permit.mutate({ ...permission, version: placement.version })}
      >
        <Stack gap="md">
          <TextInput
            label={t('permit.givenBy')}
            description={t('permit.givenByHint')}
            maxLength={200}
            value={permission.givenBy}
            required
            withAsterisk={false}
            error={wrong('givenBy')}
            onChange={({ target }) => change({ givenBy: target.value })}
            data-autofocus
          />
          <Textarea
            label={t('permit.reason')}
            autosize
            minRows={3}
            maxLength={1000}
            value={permission.reason}
            required
            withAsterisk={false}
            error={wrong('reason')}
            onChange={({ target }) => change({ reason: target.value })}
          />
          <TextInput
            type="date"
            label={t('permit.givenOn')}
            max={today()}
            value={permission.givenOn}
            required
            withAsterisk={false}
            error={wrong('givenOn')}
            onChange={({ target }) => change({ givenOn: target.value })}
          />
          {permit.error && !problem?.errors.length && (
            <Reason tone="red" alert>
              {textOf(permit.error)}
            </Reason>
          )}
        </Stack>
      </ConfirmDialog>
    </>
  );
}
