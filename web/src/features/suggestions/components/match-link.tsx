import { Button } from '@mantine/core';
import { IconUsersGroup } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useHasRole } from '@/lib/session/use-me';
import { useSuggestionTexts } from '../texts';

/** A supervisor's way from a place to the students whom it fits. */
export function MatchLink({ placeId }: { placeId: string }) {
  const t = useSuggestionTexts();
  const supervisor = useHasRole('supervisor');
  if (!supervisor) return null;
  return (
    <Button component={Link} to={`/meematchen/plekken/${placeId}`} leftSection={<IconUsersGroup size={20} />}>
      {t('toMatch')}
    </Button>
  );
}
