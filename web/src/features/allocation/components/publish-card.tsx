import { Anchor, Button, List, Stack } from '@mantine/core';
import { IconSpeakerphone } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { Card } from '@/components/card';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { Reason } from '@/components/reason';
import { toastDone } from '@/components/toast';
import { useProblemText } from '@/components/use-problem-text';
import { ApiProblem } from '@/lib/api/problem';
import { usePublish } from '../api/steps';
import type { Figures, Method, Round } from '../api/types';
import { useAllocationTexts } from '../texts';

/** What is left to look at, and the one deliberate act of publishing. */
export function PublishCard({ round, method, figures }: { round: Round; method: Method; figures: Figures }) {
  const t = useAllocationTexts();
  const [asking, setAsking] = useState(false);
  const publish = usePublish(round.id);
  const without = figures.students - figures.matched;
  const low = figures.byChoice.slice(3).reduce((sum, count) => sum + count, 0);
  return (
    <Card title={t('review')}>
      <Stack gap="md">
        {without > 0 && <Left text={t('review.without', { count: without })} which="WITHOUT" method={method} />}
        {low > 0 && <Left text={t('review.low', { count: low })} which="LOW" method={method} />}
        <Button size="lg" leftSection={<IconSpeakerphone size={20} />} onClick={() => setAsking(true)}>
          {t('publish')}
        </Button>
        {publish.error && <Refused error={publish.error} />}
      </Stack>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('publish.title', { method: t(method) })}
        text={t('publish.text', { count: figures.matched })}
        verb={t('publish')}
        busy={publish.isPending}
        onConfirm={() =>
          publish.mutate(
            { version: round.version, method },
            {
              onSuccess: () => toastDone(t('published')),
              onSettled: () => setAsking(false),
            },
          )
        }
      />
    </Card>
  );
}

/** Everybody whom it concerns, with why. */
function Refused({ error }: { error: Error }) {
  const textOf = useProblemText();
  const each = error instanceof ApiProblem && error.status === 409 ? error.errors : [];
  return (
    <Reason tone="red" alert>
      {each.length === 0 ? textOf(error) : error.message}
      {each.length > 0 && (
        <List size="sm" mt="xs">
          {each.map(({ message }) => (
            <List.Item key={message}>{message}</List.Item>
          ))}
        </List>
      )}
    </Reason>
  );
}

function Left({ text, which, method }: { text: string; which: string; method: Method }) {
  const t = useAllocationTexts();
  return (
    <Stack gap={0}>
      <span>{text}</span>
      <Anchor component={Link} to={`?methode=${method}&welke=${which}`} replace preventScrollReset aria-label={`${t('review.show')}: ${text}`}>
        {t('review.show')}
      </Anchor>
    </Stack>
  );
}
