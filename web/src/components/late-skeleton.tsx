import { Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useSharedTexts } from './texts';

const PATIENCE = 200;

/** The outline of what comes, only if it takes longer than a blink. */
export function LateSkeleton({ lines = 4 }: { lines?: number }) {
  const t = useSharedTexts();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return null;
  return (
    <Stack gap="md" role="status">
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} height={line === 0 ? 28 : 72} width={line === 0 ? '55%' : '100%'} radius="lg" />
      ))}
    </Stack>
  );
}
