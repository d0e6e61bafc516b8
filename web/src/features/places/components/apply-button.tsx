import { Button, Group, Text } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { Link } from 'react-router';
import { useHasRole } from '@/lib/session/use-me';
import { profileQuery } from '../api/get-profile';
import type { Place } from '../api/types';
import { usePlaceTexts } from '../texts';

/** The way to applying, and how many applications may still be opened, or why this place is not to apply for. */
export function ApplyButton({ place }: { place: Place }) {
  const t = usePlaceTexts();
  const student = useHasRole('student');
  const reason = useId();
  const { data: profile } = useQuery({ ...profileQuery, enabled: student });
  if (!student) return null;
  if (place.applied) {
    return (
      <Button component={Link} to="/sollicitaties" variant="default">
        {t('applied')}
      </Button>
    );
  }
  const { barrier } = place.fit;
  const full = profile !== undefined && profile.openApplications >= profile.maxOpenApplications;
  return (
    <Group gap="md">
      {full || barrier ? (
        <Button disabled aria-describedby={reason} leftSection={<IconSend size={20} />}>
          {t('apply')}
        </Button>
      ) : (
        <Button component={Link} to={`/plekken/${place.id}/solliciteren`} leftSection={<IconSend size={20} />}>
          {t('apply')}
        </Button>
      )}
      {barrier ? (
        <Text id={reason} size="sm" c="dimmed">
          {barrier.message}
        </Text>
      ) : (
        profile && (
          <Text id={reason} size="sm" c="dimmed">
            {full
              ? t('apply.full', { most: profile.maxOpenApplications })
              : t('openApplications', { open: profile.openApplications, most: profile.maxOpenApplications })}
          </Text>
        )
      )}
    </Group>
  );
}
