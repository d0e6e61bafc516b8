import { Button, NativeSelect, SimpleGrid, Text } from '@mantine/core';
import { useState } from 'react';
import { Card } from '@/components/card';
import { Reason } from '@/components/reason';
import { useProblemText } from '@/components/use-problem-text';
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
  const complete = kind.columns.every(({ name, required }) => !required || chosen[name]);
  const given = Object.fromEntries(Object.entries(chosen).filter(([, heading]) => heading !== ''));
  return (
    <Card title={t('headings')}>
      <Text size="sm" c="dimmed" mb="sm">
        {t('headings.text')}
      </Text>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {kind.columns.map(({ name, required }) => (
          <NativeSelect
            key={name}
            label={name}
            withAsterisk={required}
            value={chosen[name] ?? ''}
            onChange={({ target }) => setChosen({ ...chosen, [name]: target.value })}
            data={[{ value: '', label: t(required ? 'headings.choose' : 'headings.none') }, ...found.headings]}
          />
        ))}
      </SimpleGrid>
      {remember.error && (
        <Reason tone="red" alert>
          {textOf(remember.error)}
        </Reason>
      )}
      <Button mt="md" disabled={!complete} loading={remember.isPending} onClick={() => remember.mutate(given, { onSuccess: onRemembered })}>
        {t('headings.remember')}
      </Button>
    </Card>
  );
}
