import { Button, Rating, Stack, Text, Textarea } from '@mantine/core';
import { IconStar } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { Card } from '@/components/card';
import { Reason } from '@/components/reason';
import { toastDone } from '@/components/toast';
import { useProblemText } from '@/components/use-problem-text';
import { useRateCompany } from '../api/rate-company';
import type { Evaluation } from '../api/types';
import { useEvaluationTexts } from '../texts';

/** The student rates the company, or sees what was said. */
export function RatingCard({ evaluation }: { evaluation: Evaluation }) {
  const t = useEvaluationTexts();
  const { rating, companyName, may } = evaluation;
  if (may.rate) return <RatingForm evaluation={evaluation} />;
  if (!rating) return null;
  return (
    <Card title={t('rating', { company: companyName })}>
      <Stack gap="xs">
        <div role="img" aria-label={t('rate.stars', { count: rating.stars })}>
          <Rating value={rating.stars} readOnly color="sun" aria-hidden />
        </div>
        {rating.comment && <Text>{rating.comment}</Text>}
      </Stack>
    </Card>
  );
}

function RatingForm({ evaluation: { id, companyName } }: { evaluation: Evaluation }) {
  const t = useEvaluationTexts();
  const textOf = useProblemText();
  const [stars, setStars] = useState(0);
  const [comment, setComment] = useState('');
  const rate = useRateCompany(id);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    rate.mutate({ stars, comment: comment.trim() }, { onSuccess: () => toastDone(t('rate.sent')) });
  };
  return (
    <Card title={t('rate.title', { company: companyName })}>
      <form onSubmit={submit}>
        <Stack gap="md">
          <Text size="sm" c="dimmed">
            {t('rate.explain')}
          </Text>
          <Rating
            size={40}
            color="sun"
            value={stars}
            onChange={setStars}
            aria-label={t('rate.label')}
            getSymbolLabel={(count) => t('rate.stars', { count })}
          />
          <Textarea label={t('rate.comment')} autosize minRows={3} maxLength={2000} value={comment} onChange={({ target }) => setComment(target.value)} />
          {rate.error && (
            <Reason tone="red" alert>
              {textOf(rate.error)}
            </Reason>
          )}
          <Button type="submit" size="lg" loading={rate.isPending} disabled={stars === 0} leftSection={<IconStar size={20} />}>
            {t('rate.verb')}
          </Button>
        </Stack>
      </form>
    </Card>
  );
}
