import { Button, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { Card } from '@/components/card';
import { Reason } from '@/components/reason';
import { useProblemText } from '@/components/use-problem-text';
import { useRequired } from '@/components/use-required';
import { ApiProblem } from '@/lib/api/problem';
import { useSaveRow } from '../api/save-row';
import type { EnteredRow, ImportKind } from '../api/types';
import { useImportTexts } from '../texts';
import { RowField } from './row-field';

interface Props {
  list: ImportKind;
  /** The row that is changed; none for a new one. */
  seen?: EnteredRow;
  /** What is known of a new one. */
  known?: Record<string, string>;
  onSaved: (row: EnteredRow) => void;
}

/** The cells of one row; what is wrong is named beside the cell. */
export function RowForm({ list: { kind, keyColumn, columns }, seen, known = {}, onSaved }: Props) {
  const t = useImportTexts();
  const textOf = useProblemText();
  const [values, setValues] = useState<Record<string, string>>(seen?.values ?? known);
  const save = useSaveRow(kind, seen);
  const problem = save.error instanceof ApiProblem ? save.error : null;
  const required = useRequired(columns.filter((each) => each.required && !values[each.name]?.trim()).map(({ name }) => name));
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!required.holds(event.currentTarget)) save.mutate(values, { onSuccess: (row) => onSaved(row as EnteredRow) });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Card>
          <Stack gap="md">
            <Text size="sm" c="dimmed">
              {t('enter.optional')}
            </Text>
            {columns.map((column) => (
              <RowField
                key={column.name}
                kind={kind}
                column={column}
                value={values[column.name] ?? ''}
                error={required.errorOf(column.name) ?? problem?.of(`values.${column.name}`)}
                fixed={seen !== undefined && column.name === keyColumn}
                onChange={(value) => setValues({ ...values, [column.name]: value })}
              />
            ))}
          </Stack>
        </Card>
        {save.error && (
          <Reason tone="red" alert>
            {textOf(save.error)}
          </Reason>
        )}
        <Button type="submit" size="lg" loading={save.isPending}>
          {t(seen ? 'enter.save' : 'enter.add')}
        </Button>
      </Stack>
    </form>
  );
}
