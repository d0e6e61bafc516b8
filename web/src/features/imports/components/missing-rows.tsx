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

/** Lists of which a row can leave. */
export type Leaving = 'students' | 'places';

interface Props {
  id: string;
  count: number;
  /** Absent for a list of which nothing leaves. */
  leaving?: Leaving;
}

/** What the school has and the file has not; nothing leaves unless chosen. */
export function MissingRows({ id, count, leaving }: Props) {
  const t = useImportTexts();
  const textOf = useProblemText();
  const query = useInfiniteQuery(importRowsQuery(id, 'MISSING'));
  const leave = useLetLeave(id);
  const [chosen, setChosen] = useState<string[]>([]);
  return (
    <Card title={t('missing.title')}>
      <Text size="sm" c="dimmed" mb="sm">
        {t(leaving ? `missing.leave.${leaving}` : 'missing', { total: number(count) })}
      </Text>
      <QueryView query={query}>
        {({ pages }) => (
          <Checkbox.Group value={chosen} onChange={setChosen} aria-label={t('missing.title')}>
            <Stack gap="xs" component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
              {pages
                .flatMap((page) => page.items)
                .map(({ key, label }) => (
                  <li key={key}>
                    {leaving ? <Checkbox size="md" value={key} label={`${label} (${key})`} /> : <Text>{label === key ? label : `${label} (${key})`}</Text>}
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
      {leaving && (
        <Group mt="md">
          <Button
            variant="default"
            disabled={chosen.length === 0}
            loading={leave.isPending}
            onClick={() => leave.mutate(chosen, { onSuccess: () => setChosen([]) })}
          >
            {t(`missing.go.${leaving}`, { count: chosen.length })}
          </Button>
        </Group>
      )}
    </Card>
  );
}
