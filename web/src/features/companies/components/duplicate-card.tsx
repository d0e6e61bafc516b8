import { Button, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { Card } from '@/components/card';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { Pill } from '@/components/pill';
import { Reason } from '@/components/reason';
import { toastDone } from '@/components/toast';
import { useProblemText } from '@/components/use-problem-text';
import { useKeepApart } from '../api/keep-apart';
import { useMergeCompanies } from '../api/merge-companies';
import type { Candidate, Duplicate } from '../api/types';
import { useCompanyTexts } from '../texts';

/** Two companies side by side, and why they are likely to be one. */
export function DuplicateCard({ pair }: { pair: Duplicate }) {
  const t = useCompanyTexts();
  const textOf = useProblemText();
  const [stays, setStays] = useState<Candidate | null>(null);
  const merge = useMergeCompanies();
  const apart = useKeepApart();
  const goes = stays?.id === pair.one.id ? pair.other : pair.one;
  const error = merge.error ?? apart.error;
  return (
    <Card>
      <Stack>
        <Group gap="xs">
          {pair.reasons.map((reason) => (
            <Pill key={reason} tone="sun" icon={IconCopy}>
              {t(`likeness.${reason}`)}
            </Pill>
          ))}
        </Group>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <CandidateFacts candidate={pair.one} onKeep={() => setStays(pair.one)} />
          <CandidateFacts candidate={pair.other} onKeep={() => setStays(pair.other)} />
        </SimpleGrid>
        <Group>
          <Button variant="default" loading={apart.isPending} onClick={() => apart.mutate(pair, { onSuccess: () => toastDone(t('apart.done')) })}>
            {t('apart')}
          </Button>
        </Group>
        {error && (
          <Reason tone="red" alert>
            {textOf(error)}
          </Reason>
        )}
      </Stack>
      {stays && (
        <ConfirmDialog
          opened
          onClose={() => setStays(null)}
          title={t('merge.title', { goes: goes.name, stays: stays.name })}
          text={t('merge.text', { goes: goes.name, number: goes.leerbedrijfId, stays: stays.name })}
          verb={t('merge')}
          danger
          busy={merge.isPending}
          onConfirm={() =>
            merge.mutate({ stays, goes }, { onSuccess: () => toastDone(t('merge.done')), onSettled: () => setStays(null) })
          }
        />
      )}
    </Card>
  );
}

function CandidateFacts({ candidate, onKeep }: { candidate: Candidate; onKeep: () => void }) {
  const t = useCompanyTexts();
  const { id, name, leerbedrijfId, kvk, vestigingsnummer, address, places, trainers, kept } = candidate;
  return (
    <Stack gap="xs" align="flex-start">
      <Link to={`/bedrijven/${id}`}>{name}</Link>
      <Text size="sm">{[leerbedrijfId, kvk && `${t('kvk')} ${kvk}`, vestigingsnummer && `${t('vestigingsnummer')} ${vestigingsnummer}`].filter(Boolean).join(' · ')}</Text>
      <Text size="sm">{address}</Text>
      <Text size="sm">{t('candidate', { places, trainers, kept })}</Text>
      <Button aria-label={t('keep', { name: `${name} (${leerbedrijfId})` })} onClick={onKeep}>
        {t('keep.short')}
      </Button>
    </Stack>
  );
}
