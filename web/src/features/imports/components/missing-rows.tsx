import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Card } from '@/components/card';
import { LoadMore } from '@/components/load-more';
import { QueryView } from '@/components/query-view';
import { Reason } from '@/components/reason';
import { useProblemText } from '@/components/use-problem-text';
import { number } from '@/lib/format/numbers';
import { importRowsQuery } from '../api/get-import-rows';
import { useLetLeave } from '../api/let-leave';
import { useImportTexts } from '../texts';

/** Who is at the school and not in the file; nobody leaves unless chosen. */
export function MissingRows({ id, count, canLeave }: { id: string; count: number; canLeave: boolean }) {
  const t = useImportTexts();
  const textOf = useProblemText();
  const query = useInfiniteQuery(importRowsQuery(id, 'MISSING'));
  const leave = useLetLeave(id);
  const [chosen, setChosen] = useState<string[]>([]);
  return (
    <Card title={t('missing.title')}>
      <Text size="sm" c="dimmed" mb="sm">
        {t(canLeave ? 'missing.leave' : 'missing', { total: number(count) })}
      </Text>
      <QueryView query={query}>
        {({ pages }) => (
          <Checkbox.Group value={chosen} onChange={setChosen} aria-label={t('missing.title')}>
            <Stack gap="xs" component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
              {pages
                .flatMap((page) => page.items)
                .map(({ key, label }) => (
                  <li key={key}>
                    {canLeave ? <Checkbox size="md" value={key} label={`${label} (${key})`} /> : <Text>{label === key ? label : `${label} (${key})`}</Text>}
                  </li>
                ))}
            </Stack>
          </Checkbox.Group>
        )}
      </QueryView>
      <LoadMore query={query} />
      {leave.error && (
        <Reason tone="red" alert>
          {textOf(leave.error)}
        </Reason>
      )}
      {canLeave && (
        <Group mt="md">
          <Button
            variant="default"
            disabled={chosen.length === 0}
            loading={leave.isPending}
            onClick={() => leave.mutate(chosen, { onSuccess: () => setChosen([]) })}
          >
            {t('missing.go', { count: chosen.length })}
          </Button>
        </Group>
      )}
    </Card>
  );
}
