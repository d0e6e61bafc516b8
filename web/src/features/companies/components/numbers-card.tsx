import { Button, Group, NumberInput, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { Card } from '@/components/card';
import { Reason } from '@/components/reason';
import { toastDone } from '@/components/toast';
import { useProblemText } from '@/components/use-problem-text';
import { ApiProblem } from '@/lib/api/problem';
import { useAgreeNumbers } from '../api/agree-numbers';
import type { Company, Numbers } from '../api/types';
import { useCompanyTexts } from '../texts';

const FIELDS = ['atLeast', 'atMost'] as const;

/** How many students are agreed upon with a company; a distribution holds to it. */
export function NumbersCard({ found }: { found: Company }) {
  const t = useCompanyTexts();
  const textOf = useProblemText();
  const [numbers, setNumbers] = useState<Numbers>(found.numbers ?? { atLeast: null, atMost: null });
  const agree = useAgreeNumbers(found);
  const problem = agree.error instanceof ApiProblem ? agree.error : null;
  const changed = FIELDS.some((field) => numbers[field] !== (found.numbers?.[field] ?? null));
  return (
    <Card title={t('numbers')}>
      <Stack gap="md">
        <Text size="sm">{t('numbers.text')}</Text>
        <Group align="flex-start" gap="md">
          {FIELDS.map((field) => (
            <NumberInput
              key={field}
              size="md"
              w="11rem"
              label={t(`numbers.${field}`)}
              min={0}
              max={1000}
              allowDecimal={false}
              value={numbers[field] ?? ''}
              error={problem?.of(field)}
              onChange={(value) => setNumbers({ ...numbers, [field]: typeof value === 'number' ? value : null })}
            />
          ))}
        </Group>
        {agree.error && problem?.errors.length !== 1 && (
          <Reason tone="red" alert>
            {textOf(agree.error)}
          </Reason>
        )}
        <div>
          <Button variant="light" disabled={!changed} loading={agree.isPending} onClick={() => agree.mutate(numbers, { onSuccess: () => toastDone(t('numbers.saved')) })}>
            {t('save')}
          </Button>
        </div>
      </Stack>
    </Card>
  );
}
