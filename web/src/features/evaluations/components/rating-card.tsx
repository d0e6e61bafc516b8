import { Button, Input, Rating, Stack, Text, Textarea } from '@mantine/core';
import { IconStar } from '@tabler/icons-react';
import { type FormEvent, useId, useState } from 'react';
import { Card } from '@/components/card';
import { Reason } from '@/components/reason';
import { toastDone } from '@/components/toast';
import { useProblemText } from '@/components/use-problem-text';
import { useRequired } from '@/components/use-required';
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
  const described = useId();
  const required = useRequired(stars === 0 ? ['stars'] : []);
  const missing = required.errorOf('stars') && t('rate.first');
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!required.holds(event.currentTarget)) rate.mutate({ stars, comment: comment.trim() }, { onSuccess: () => toastDone(t('rate.sent')) });
  };
  return (
    <Card title={t('rate.title', { company: companyName })}>
      <form onSubmit={submit}>
        <Stack gap="md">
          <Text size="sm" c="dimmed">
            {t('rate.explain')}
          </Text>
          <div data-missing={missing !== undefined}>
            <Rating
              size={40}
              color="sun"
              value={stars}
              onChange={setStars}
              aria-label={t('rate.label')}
              aria-describedby={missing && described}
              getSymbolLabel={(count) => t('rate.stars', { count })}
            />
            {missing && (
              <Input.Error id={described} mt="xs">
                {missing}
              </Input.Error>
            )}
          </div>
          <Textarea label={t('rate.comment')} autosize minRows={3} maxLength={2000} value={comment} onChange={({ target }) => setComment(target.value)} />
          {rate.error && (
            <Reason tone="red" alert>
              {textOf(rate.error)}
            </Reason>
          )}
          <Button type="submit" size="lg" loading={rate.isPending} leftSection={<IconStar size={20} />}>
            {t('rate.verb')}
          </Button>
        </Stack>
      </form>
    </Card>
  );
}
