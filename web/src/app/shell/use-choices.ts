import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { toastFailed } from '@/components/toast';
import { i18n } from '@/lib/i18n/i18n';
import { language, rememberLanguage } from '@/lib/i18n/language';
import { signOut } from '@/lib/session/sign-out';
import { useShellTexts } from './texts';

/** What a reader can choose about the product itself. */
export function useChoices() {
  const t = useShellTexts();
  const client = useQueryClient();
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light');
  return {
    scheme,
    switchScheme: () => setColorScheme(scheme === 'dark' ? 'light' : 'dark'),
    switchLanguage: async () => {
      rememberLanguage(language() === 'nl' ? 'en' : 'nl');
      await i18n.changeLanguage(language());
      await client.invalidateQueries();
    },
    signOut: () => signOut().catch(() => toastFailed(t('signOutFailed'))),
  };
}
