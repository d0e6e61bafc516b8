import { UnstyledButton, type UnstyledButtonProps } from '@mantine/core';
import { IconSettings } from '@tabler/icons-react';
import type { ComponentPropsWithRef } from 'react';
import { Face } from '@/components/face';
import { useMe } from '@/lib/session/use-me';
import { useShellTexts } from './texts';

/** Opens the reader's own menu. */
export function AccountButton(props: UnstyledButtonProps & ComponentPropsWithRef<'button'>) {
  const t = useShellTexts();
  const me = useMe();
  return (
    <UnstyledButton mih={44} miw={44} aria-label={me ? t('account', { name: me.name }) : t('settings')} {...props}>
      {me ? <Face name={me.name} tone="petrol" /> : <IconSettings size={24} aria-hidden />}
    </UnstyledButton>
  );
}
