import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { Card } from '@/components/card';
import { toastDone } from '@/components/toast';
import { useProblemText } from '@/components/use-problem-text';
import { ApiProblem } from '@/lib/api/problem';
import { useHasRole } from '@/lib/session/use-me';
import { useNumberBranch } from '../api/number-branch';
import type { Company } from '../api/types';
import { useCompanyTexts } from '../texts';

/** The other branches of the same enterprise, and which one this is. */
export function BranchesCard({ found }: { found: Company }) {
  const t = useCompanyTexts();
  const coordinator = useHasRole('coordinator');
  const { contact, branches } = found;
  const { total = 0, shown = [] } = branches ?? {};
  if (!coordinator && total === 0) return null;
  return (
    <Card title={t('branches')}>
      <Stack gap="md">
        {coordinator && <NumberField key={found.version} found={found} />}
        {shown.length > 0 && (
          <Stack gap="xs">
            {shown.map(({ id, name, town, vestigingsnummer }) => (
              <Text key={id}>
                <Link to={`/bedrijven/${id}`}>{name}</Link>
                {` · ${[town, vestigingsnummer].filter(Boolean).join(' · ')}`}
              </Text>
            ))}
          </Stack>
        )}
        {total > shown.length && <Link to={`/bedrijven?words=${contact?.kvk}`}>{t('branches.all', { total: total + 1 })}</Link>}
        {total === 0 && contact?.kvk && <Text size="sm">{t('branches.none')}</Text>}
      </Stack>
    </Card>
  );
}

function NumberField({ found }: { found: Company }) {
  const t = useCompanyTexts();
  const textOf = useProblemText();
  const known = found.contact?.vestigingsnummer ?? '';
  const [typed, setTyped] = useState(known);
  const change = useNumberBranch(found);
  const { error } = change;
  const refused = error instanceof ApiProblem ? error.of('vestigingsnummer') : undefined;
  return (
    <Group align="flex-end" gap="md">
      <TextInput
        size="md"
        label={t('vestigingsnummer')}
        description={t('vestigingsnummer.hint')}
        inputMode="numeric"
        maxLength={12}
        value={typed}
        error={error && (refused ?? textOf(error))}
        onChange={({ target }) => setTyped(target.value)}
      />
      <Button
        variant="light"
        aria-label={t('vestigingsnummer.save')}
        disabled={typed.trim() === known}
        loading={change.isPending}
        onClick={() => change.mutate(typed.trim() || null, { onSuccess: () => toastDone(t('vestigingsnummer.saved')) })}
      >
        {t('save')}
      </Button>
    </Group>
  );
}
