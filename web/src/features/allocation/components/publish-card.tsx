import { Anchor, Button, Stack } from '@mantine/core';
import { IconSpeakerphone } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { Card } from '@/components/card';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { toastDone, toastFailed } from '@/components/toast';
import { useProblemText } from '@/components/use-problem-text';
import { usePublish } from '../api/steps';
import type { Figures, Method, Round } from '../api/types';
import { useAllocationTexts } from '../texts';

/** What is left to look at, and the one deliberate act of publishing. */
export function PublishCard({ round, method, figures }: { round: Round; method: Method; figures: Figures }) {
  const t = useAllocationTexts();
  const textOf = useProblemText();
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
              onError: (error) => toastFailed(textOf(error)),
              onSettled: () => setAsking(false),
            },
          )
        }
      />
    </Card>
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
