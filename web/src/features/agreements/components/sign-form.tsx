import { Button, Checkbox, Stack } from '@mantine/core';
import { IconCheck, IconSignature } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { Reason } from '@/components/reason';
import { useProblemText } from '@/components/use-problem-text';
import { useRequired } from '@/components/use-required';
import type { Agreement } from '../api/types';
import { useSignAgreement } from '../api/sign-agreement';
import { useAgreementTexts } from '../texts';
import classes from './agreement-page.module.css';

/** Signing: read, tick, sign. */
export function SignForm({ agreement }: { agreement: Agreement }) {
  const t = useAgreementTexts();
  const textOf = useProblemText();
  const [read, setRead] = useState(false);
  const sign = useSignAgreement(agreement.id);
  const required = useRequired(read ? [] : ['read']);
  if (sign.isSuccess) {
    return (
      <Reason tone="green" icon={IconCheck} alert title={t('signed')}>
        {t('signedText')}
      </Reason>
    );
  }
  if (!agreement.may.sign) return null;
  const unread = required.errorOf('read') && t('confirm.first');
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!required.holds(event.currentTarget)) sign.mutate(agreement);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <div className={classes.check} data-missing={unread !== undefined}>
          <Checkbox color="green" label={t('confirm')} error={unread} checked={read} onChange={({ target }) => setRead(target.checked)} />
        </div>
        {sign.error && (
          <Reason tone="red" alert>
            {textOf(sign.error)}
          </Reason>
        )}
        <Button type="submit" size="lg" loading={sign.isPending} leftSection={<IconSignature size={22} />}>
          {t('sign')}
        </Button>
      </Stack>
    </form>
  );
}
