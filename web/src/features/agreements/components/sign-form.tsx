import { Button, Checkbox, Stack } from '@mantine/core';
import { IconCheck, IconSignature } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { Reason } from '@/components/reason';
import { useProblemText } from '@/components/use-problem-text';
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
  if (sign.isSuccess) {
    return (
      <Reason tone="green" icon={IconCheck} alert title={t('signed')}>
        {t('signedText')}
      </Reason>
    );
  }
  if (!agreement.may.sign) return null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (read) sign.mutate(agreement);
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <div className={classes.check}>
          <Checkbox color="green" label={t('confirm')} checked={read} onChange={({ target }) => setRead(target.checked)} />
        </div>
        {sign.error && (
          <Reason tone="red" alert>
            {textOf(sign.error)}
          </Reason>
        )}
        <Button type="submit" size="lg" disabled={!read} loading={sign.isPending} leftSection={<IconSignature size={22} />}>
          {t('sign')}
        </Button>
      </Stack>
    </form>
  );
}
