import { NativeSelect, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Card } from '@/components/card';
import { EnterLink } from '@/components/enter-link';
import { Facts } from '@/components/facts';
import { Reason } from '@/components/reason';
import { toastDone } from '@/components/toast';
import { useProblemText } from '@/components/use-problem-text';
import { useHasRole } from '@/lib/session/use-me';
import { useChangeOwner } from '../api/change-owner';
import { staffQuery } from '../api/get-staff';
import type { Company } from '../api/types';
import { useCompanyTexts } from '../texts';

/** Where a company is, how to reach it, and who looks after it. */
export function CompanyFacts({ found }: { found: Company }) {
  const t = useCompanyTexts();
  const coordinator = useHasRole('coordinator');
  const { company, contact } = found;
  return (
    <Card title={t('facts')}>
      <Stack gap="md">
        <Facts
          facts={[
            [t('address'), contact?.address],
            [t('kvk'), contact?.kvk],
            [t('vestigingsnummer'), coordinator ? null : contact?.vestigingsnummer],
            [t('phone'), contact?.phone],
            [t('general'), [contact?.name, contact?.email].filter(Boolean).join(' · ')],
            [t('website'), contact?.website],
            [t('owner'), coordinator ? null : (company.ownerName ?? t('owner.none'))],
          ]}
        />
        {coordinator && <OwnerField found={found} />}
        {coordinator && (
          <div>
            <EnterLink kind="companies" rowKey={company.leerbedrijfId} />
          </div>
        )}
      </Stack>
    </Card>
  );
}

function OwnerField({ found }: { found: Company }) {
  const t = useCompanyTexts();
  const textOf = useProblemText();
  const { data = [], error } = useQuery(staffQuery);
  const change = useChangeOwner(found);
  const { ownerId, ownerName } = found.company;
  const unlisted = ownerId !== null && !data.some(({ id }) => id === ownerId);
  return (
    <>
      <NativeSelect
        size="md"
        label={t('owner')}
        value={ownerId ?? ''}
        disabled={change.isPending}
        error={error && textOf(error)}
        data={[
          { value: '', label: t('owner.none') },
          ...(unlisted ? [{ value: ownerId, label: ownerName ?? '' }] : []),
          ...data.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={({ target }) => change.mutate(target.value || null, { onSuccess: () => toastDone(t('owner.saved')) })}
      />
      {change.error && (
        <Reason tone="red" alert>
          {textOf(change.error)}
        </Reason>
      )}
    </>
  );
}
