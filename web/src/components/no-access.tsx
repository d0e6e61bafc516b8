import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { Link } from 'react-router';
import { EmptyState } from './empty-state';
import { useAccessTexts } from './access-texts';
import { usePageTitle } from './page';

/** This screen is for another role. */
export function NoAccess() {
  const t = useAccessTexts();
  usePageTitle(t('noAccess.title'));
  return (
    <EmptyState whole icon={IconLock} title={t('noAccess.title')} text={t('noAccess.text')}>
      <Button component={Link} to="/">
        {t('home')}
      </Button>
    </EmptyState>
  );
}
