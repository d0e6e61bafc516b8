import { Button } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { EmptyState } from '@/components/empty-state';
import { useShellTexts } from '../shell/texts';

/** A screen broke: what is kept, and the way on. */
export function CrashPage() {
  const t = useShellTexts();
  return (
    <div role="alert">
      <EmptyState whole icon={IconRefresh} title={t('crash.title')} text={t('crash.text')}>
        <Button onClick={() => window.location.reload()}>{t('reload')}</Button>
      </EmptyState>
    </div>
  );
}
