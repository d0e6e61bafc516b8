import { Button, Group, Stack, Text } from '@mantine/core';
import { IconSend, IconThumbDown } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { Card } from '@/components/card';
import { Reason } from '@/components/reason';
import { ReasonDialog } from '@/components/reason-dialog';
import { toastDone } from '@/components/toast';
import { useProblemText } from '@/components/use-problem-text';
import { distance } from '@/lib/format/numbers';
import { useRefuseSuggestion } from '../api/refuse-suggestion';
import type { Suggestion } from '../api/types';
import { useSuggestionTexts } from '../texts';

interface Props {
  suggestion: Suggestion;
  /** The way to the student's own list. */
  beside?: (placeId: string) => ReactNode;
}

/** One place that the supervisor suggests: why, and what the student can do with it. */
export function SuggestionCard({ suggestion: { id, place, suggestedBy, word }, beside }: Props) {
  const t = useSuggestionTexts();
  const where = [place.companyName, place.town, place.distanceKm === null ? '' : distance(place.distanceKm)];
  return (
    <Card title={t('card.title', { name: suggestedBy })}>
      <Stack gap="sm">
        <div>
          <Text fw={650} c="var(--sr-petrol)" component={Link} to={`/plekken/${place.id}`}>
            {place.title}
          </Text>
          <Text size="sm">{where.filter(Boolean).join(' · ')}</Text>
        </div>
        <Reason tone="green">{word ?? t('card.why')}</Reason>
        <Group gap="sm">
          <Button component={Link} to={`/plekken/${place.id}/solliciteren`} leftSection={<IconSend size={20} />}>
            {t('apply')}
          </Button>
          {beside?.(place.id)}
          <Refuse id={id} title={place.title} />
        </Group>
      </Stack>
    </Card>
  );
}

function Refuse({ id, title }: { id: string; title: string }) {
  const t = useSuggestionTexts();
  const textOf = useProblemText();
  const [asking, setAsking] = useState(false);
  const refuse = useRefuseSuggestion(id);
  return (
    <>
      <Button variant="subtle" leftSection={<IconThumbDown size={20} />} onClick={() => setAsking(true)}>
        {t('refuse')}
      </Button>
      <ReasonDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('refuse.title', { title })}
        label={t('refuse.label')}
        hint={t('refuse.hint')}
        verb={t('refuse.send')}
        busy={refuse.isPending}
        error={refuse.error && textOf(refuse.error)}
        onReason={(reason) => refuse.mutate(reason, { onSuccess: () => toastDone(t('refused')) })}
      />
    </>
  );
}
