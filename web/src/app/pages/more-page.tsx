import { Button, Stack, Text } from '@mantine/core';
import { IconArrowsExchange, IconLanguage, IconLogout, IconMoon, IconSun } from '@tabler/icons-react';
import { LinkRow } from '@/components/link-row';
import { Page } from '@/components/page';
import { useMe } from '@/lib/session/use-me';
import { waysOf } from '../shell/navigation';
import { useShellTexts } from '../shell/texts';
import { useCapacity } from '../shell/use-capacity';
import { useChoices } from '../shell/use-choices';

/** What does not fit under the thumb. */
export function MorePage() {
  const t = useShellTexts();
  const me = useMe();
  const capacity = useCapacity();
  const choices = useChoices();
  const Scheme = choices.scheme === 'dark' ? IconSun : IconMoon;
  return (
    <Page title={t('more')} below={me?.name}>
      <Stack gap="sm">
        {(waysOf(me?.roles ?? []).more ?? []).map((way) => (
          <LinkRow key={way.to} to={way.to} icon={way.icon} title={t(way.label)} />
        ))}
      </Stack>
      {capacity && (
        <Stack gap="sm">
          <Text>{capacity.now}</Text>
          <Button variant="default" leftSection={<IconArrowsExchange size={20} />} onClick={capacity.switchOver}>
            {capacity.other}
          </Button>
        </Stack>
      )}
      <Stack gap="sm">
        <Button variant="default" leftSection={<IconLanguage size={20} />} onClick={() => void choices.switchLanguage()}>
          {t('language')}
        </Button>
        <Button variant="default" leftSection={<Scheme size={20} />} onClick={choices.switchScheme}>
          {t(choices.scheme === 'dark' ? 'scheme.light' : 'scheme.dark')}
        </Button>
        <Button variant="default" leftSection={<IconLogout size={20} />} onClick={() => void choices.signOut()}>
          {t('signOut')}
        </Button>
      </Stack>
    </Page>
  );
}
