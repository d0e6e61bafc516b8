import { Menu } from '@mantine/core';
import { IconArrowsExchange, IconLanguage, IconLogout, IconMoon, IconSun, IconUserCircle } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useMe } from '@/lib/session/use-me';
import { AccountButton } from './account-button';
import { useShellTexts } from './texts';
import { useCapacity } from './use-capacity';
import { useChoices } from './use-choices';

/** The reader's own menu: as what they act, a student's own details, language, light or dark, signing out. */
export function AccountMenu() {
  const t = useShellTexts();
  const me = useMe();
  const capacity = useCapacity();
  const choices = useChoices();
  const Scheme = choices.scheme === 'dark' ? IconSun : IconMoon;
  return (
    <Menu position="bottom-end" width={230} defaultOpened withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <AccountButton />
      </Menu.Target>
      <Menu.Dropdown>
        {capacity && (
          <>
            <Menu.Label>{capacity.now}</Menu.Label>
            <Menu.Item leftSection={<IconArrowsExchange size={20} />} onClick={capacity.switchOver}>
              {capacity.other}
            </Menu.Item>
            <Menu.Divider />
          </>
        )}
        {me?.roles.includes('student') && (
          <Menu.Item component={Link} to="/mijn-gegevens" leftSection={<IconUserCircle size={20} />}>
            {t('nav.mine')}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconLanguage size={20} />} onClick={() => void choices.switchLanguage()}>
          {t('language')}
        </Menu.Item>
        <Menu.Item leftSection={<Scheme size={20} />} onClick={choices.switchScheme}>
          {t(choices.scheme === 'dark' ? 'scheme.light' : 'scheme.dark')}
        </Menu.Item>
        {me && (
          <Menu.Item leftSection={<IconLogout size={20} />} onClick={() => void choices.signOut()}>
            {t('signOut')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
