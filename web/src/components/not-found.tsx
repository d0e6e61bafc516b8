import { Button } from '@mantine/core';
import { IconMapQuestion } from '@tabler/icons-react';
import { Link } from 'react-router';
import { EmptyState } from './empty-state';
import { useAccessTexts } from './access-texts';
import { usePageTitle } from './page';

/** There is nothing at this address, or it belongs to somebody else. */
export function NotFound() {
  const t = useAccessTexts();
  usePageTitle(t('notFound.title'));
  return (
    <EmptyState whole icon={IconMapQuestion} title={t('notFound.title')} text={t('notFound.text')}>
      <Button component={Link} to="/">
        {t('home')}
      </Button>
    </EmptyState>
  );
}
