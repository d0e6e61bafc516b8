import { Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useSharedTexts } from './texts';

const PATIENCE = 200;

interface Props {
  lines?: number;
  /** For a whole screen, with room around it. */
  whole?: boolean;
}

/** The outline of what comes, only if it takes longer than a blink. */
export function LateSkeleton({ lines = 4, whole }: Props) {
  const t = useSharedTexts();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return null;
  return (
    <Stack gap="md" role="status" {...(whole && { p: 20, maw: 760, w: '100%', mx: 'auto' })}>
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} height={line === 0 ? 28 : 72} width={line === 0 ? '55%' : '100%'} radius="lg" />
      ))}
    </Stack>
  );
}
