import { Button, Group, Text } from '@mantine/core';
import { IconListNumbers, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { Link } from 'react-router';
import { toastDone, toastFailed } from '@/components/toast';
import { useProblemText } from '@/components/use-problem-text';
import { useHasRole } from '@/lib/session/use-me';
import { useChangeShortlist } from '../api/change-shortlist';
import { shortlistQuery } from '../api/get-shortlist';
import { useShortlistTexts } from '../texts';

interface Props {
  placeId: string;
  /** Why the student can never get it, if so. */
  misfit?: string;
}

/** Puts a place on the student's list, behind the others. */
export function ShortlistButton({ placeId, misfit }: Props) {
  const t = useShortlistTexts();
  const textOf = useProblemText();
  const reason = useId();
  const student = useHasRole('student');
  const { data: list } = useQuery({ ...shortlistQuery, enabled: student });
  const change = useChangeShortlist();
  if (!list) return null;
  const places = list.choices.map((choice) => choice.placeId);
  const at = places.indexOf(placeId);
  if (at >= 0) {
    return (
      <Button component={Link} to="/voorkeuren" variant="default" leftSection={<IconListNumbers size={20} />}>
        {t('added', { choice: at + 1 })}
      </Button>
    );
  }
  const add = () => {
    if (places.length >= list.most) toastFailed(t('full', { most: list.most }));
    else {
      change.mutate(
        { version: list.version, places: [...places, placeId] },
        {
          onSuccess: () => toastDone(t('added', { choice: places.length + 1 })),
          onError: (error) => toastFailed(textOf(error)),
        },
      );
    }
  };
  if (!list.open || misfit) {
    return (
      <Group gap="md">
        <Button variant="default" disabled aria-describedby={reason} leftSection={<IconPlus size={20} />}>
          {t('add')}
        </Button>
        <Text id={reason} size="sm" c="dimmed">
          {list.open ? misfit : t('closed')}
        </Text>
      </Group>
    );
  }
  return (
    <Button variant="default" loading={change.isPending} leftSection={<IconPlus size={20} />} onClick={add}>
      {t('add')}
    </Button>
  );
}
