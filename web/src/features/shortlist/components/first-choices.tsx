import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useHasRole } from '@/lib/session/use-me';
import { firstChoicesQuery } from '../api/get-first-choices';
import { useShortlistTexts } from '../texts';

/** How many others a student has beside them for a place. */
export function FirstChoices({ placeId }: { placeId: string }) {
  const t = useShortlistTexts();
  const student = useHasRole('student');
  const { data } = useQuery({ ...firstChoicesQuery(placeId), enabled: student });
  if (!data || data.others === 0) return null;
  return (
    <Text size="sm" c="dimmed">
      {t('firstOthers', { count: data.others })}
    </Text>
  );
}
