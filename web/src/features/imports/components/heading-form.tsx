import { Button, NativeSelect, SimpleGrid, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { Card } from '@/components/card';
import { Reason } from '@/components/reason';
import { useProblemText } from '@/components/use-problem-text';
import { useRequired } from '@/components/use-required';
import { type FoundHeadings, useRememberHeadings } from '../api/map-headings';
import type { ImportKind } from '../api/types';
import { useImportTexts } from '../texts';

interface Props {
  kind: ImportKind;
  found: FoundHeadings;
  onRemembered: () => void;
}

/** Which column of a file is which of ours; remembered for the next file. */
export function HeadingForm({ kind, found, onRemembered }: Props) {
  const t = useImportTexts();
  const textOf = useProblemText();
  const remember = useRememberHeadings(kind.kind);
  const [chosen, setChosen] = useState(found.columns);
  const required = useRequired(kind.columns.filter((each) => each.required && !chosen[each.name]).map(({ name }) => name));
  const given = Object.fromEntries(Object.entries(chosen).filter(([, heading]) => heading !== ''));
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!required.holds(event.currentTarget)) remember.mutate(given, { onSuccess: onRemembered });
  };
  return (
    <Card title={t('headings')}>
      <Text size="sm" c="dimmed" mb="sm">
        {t('headings.text')}
      </Text>
      <form onSubmit={submit} noValidate>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          {kind.columns.map((column) => (
            <NativeSelect
              key={column.name}
              label={column.name}
              required={column.required}
              error={required.errorOf(column.name)}
              value={chosen[column.name] ?? ''}
              onChange={({ target }) => setChosen({ ...chosen, [column.name]: target.value })}
              data={[{ value: '', label: t(column.required ? 'headings.choose' : 'headings.none') }, ...found.headings]}
            />
          ))}
        </SimpleGrid>
        {remember.error && (
          <Reason tone="red" alert>
            {textOf(remember.error)}
          </Reason>
        )}
        <Button mt="md" type="submit" loading={remember.isPending}>
          {t('headings.remember')}
        </Button>
      </form>
    </Card>
  );
}
