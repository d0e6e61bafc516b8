import { Button } from '@mantine/core';
import { IconLinkOff } from '@tabler/icons-react';
import { useState } from 'react';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { Reason } from '@/components/reason';
import { toastDone } from '@/components/toast';
import { useProblemText } from '@/components/use-problem-text';
import { useRenewLinks } from '../api/renew-links';
import { useCompanyTexts } from '../texts';

/** For a mailbox that others could read: the links in it stop working, and new ones are sent. */
export function RenewLinks({ trainer: { id, name } }: { trainer: { id: string; name: string } }) {
  const t = useCompanyTexts();
  const textOf = useProblemText();
  const [asking, setAsking] = useState(false);
  const renew = useRenewLinks(id);
  const renewed = () => {
    setAsking(false);
    toastDone(t('links.done'));
  };
  return (
    <>
      <Button variant="subtle" leftSection={<IconLinkOff size={20} />} aria-label={`${t('links.renew')}: ${name}`} onClick={() => setAsking(true)}>
        {t('links.renew')}
      </Button>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('links.title', { name })}
        text={t('links.text', { name })}
        verb={t('links.do')}
        busy={renew.isPending}
        onConfirm={() => renew.mutate(undefined, { onSuccess: renewed })}
      >
        {renew.error && (
          <Reason tone="red" alert>
            {textOf(renew.error)}
          </Reason>
        )}
      </ConfirmDialog>
    </>
  );
}
