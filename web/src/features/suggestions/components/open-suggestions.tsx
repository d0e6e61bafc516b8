import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useHasRole } from '@/lib/session/use-me';
import { openSuggestionsQuery } from '../api/get-suggestions';
import { useSuggestionTexts } from '../texts';
import { SuggestionCard } from './suggestion-card';

/** What waits for the student's answer; nothing when nothing does. */
export function OpenSuggestions({ beside }: { beside?: (placeId: string) => ReactNode }) {
  const t = useSuggestionTexts();
  const student = useHasRole('student');
  const { data } = useQuery({ ...openSuggestionsQuery, enabled: student });
  const items = data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Stack gap="sm" component="section" aria-label={t('open')}>
      {items.map((each) => (
        <SuggestionCard key={each.id} suggestion={each} beside={beside} />
      ))}
    </Stack>
  );
}
