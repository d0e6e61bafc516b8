import { Checkbox, Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Card } from '@/components/card';
import { LoadMore } from '@/components/load-more';
import { QueryView } from '@/components/query-view';
import { Reason } from '@/components/reason';
import { useProblemText } from '@/components/use-problem-text';
import { number } from '@/lib/format/numbers';
import { importRowsQuery } from '../api/get-import-rows';
import { refusedRows, useLetLeave } from '../api/let-leave';
import type { Leaving } from '../api/types';
import { useImportTexts } from '../texts';
import { LeaveAction } from './leave-action';

/** The service lets no more leave in one go. */
const MOST_AT_ONCE = 1000;

interface Props {
  id: string;
  count: number;
  kind: Leaving;
}

/** What the school has and the file has not; nothing leaves unless chosen. */
export function MissingRows({ id, count, kind }: Props) {
  const t = useImportTexts();
  const textOf = useProblemText();
  const query = useInfiniteQuery(importRowsQuery(id, 'MISSING'));
  const leave = useLetLeave(id);
  const [chosen, setChosen] = useState<string[]>([]);
  const refused = refusedRows(leave.error, leave.variables);
  return (
    <Card title={t('missing.title')}>
      <Text size="sm" c="dimmed" mb="sm">
        {t('missing', { count, total: number(count) })} {t(`missing.leave.${kind}`)}
      </Text>
      <QueryView query={query}>
        {({ pages }) => {
          const rows = pages.flatMap((page) => page.items);
          return (
            <>
              <ChooseAll keys={rows.map(({ key }) => key)} chosen={chosen} onChange={setChosen} />
              <Checkbox.Group value={chosen} onChange={setChosen} aria-label={t('missing.title')}>
                <Stack gap="xs" component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
                  {rows.map(({ key, label }) => (
                    <li key={key}>
                      <Checkbox value={key} label={label === key ? label : `${label} (${key})`} error={refused[key]} />
                    </li>
                  ))}
                </Stack>
              </Checkbox.Group>
            </>
          );
        }}
      </QueryView>
      <LoadMore query={query} />
      {leave.error && (
        <Reason tone="red" alert>
          {Object.keys(refused).length > 0 ? t('missing.refused', { count: Object.keys(refused).length }) : textOf(leave.error)}
        </Reason>
      )}
      <LeaveAction
        kind={kind}
        count={chosen.length}
        busy={leave.isPending}
        onConfirm={(close) => leave.mutate(chosen, { onSuccess: () => setChosen([]), onSettled: close })}
      />
    </Card>
  );
}

interface AllProps {
  keys: string[];
  chosen: string[];
  onChange: (chosen: string[]) => void;
}

/** Who leaves school in summer is not ticked one by one. */
function ChooseAll({ keys, chosen, onChange }: AllProps) {
  const t = useImportTexts();
  const all = keys.slice(0, MOST_AT_ONCE);
  if (all.length < 2) return null;
  return (
    <Checkbox
      mb="md"
      label={t('missing.all', { total: number(all.length) })}
      checked={chosen.length >= all.length}
      indeterminate={chosen.length > 0 && chosen.length < all.length}
      onChange={({ target }) => onChange(target.checked ? all : [])}
    />
  );
}
