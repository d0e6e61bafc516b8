import { Group, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconMapPin, IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { FilterChips } from '@/components/filter-chips';
import { useAddress } from '@/components/use-address';
import { useHasRole } from '@/lib/session/use-me';
import { staffQuery } from '../api/get-staff';
import { useCompanyTexts } from '../texts';

const TYPING = 300;

/** Words, a town, whose companies, and what is due; all of it stands in the address. */
export function CompaniesBar() {
  const t = useCompanyTexts();
  const [address, change] = useAddress();
  const search = useDebouncedCallback(change, TYPING);
  return (
    <search>
      <Group align="flex-end" mb="sm">
        <TextInput
          type="search"
          flex={2}
          miw={220}
          label={t('search')}
          leftSection={<IconSearch size={20} />}
          defaultValue={address.get('words') ?? ''}
          onChange={({ target }) => search({ words: target.value })}
        />
        <TextInput
          flex={1}
          miw={140}
          label={t('town')}
          leftSection={<IconMapPin size={20} />}
          defaultValue={address.get('plaats') ?? ''}
          onChange={({ target }) => search({ plaats: target.value })}
        />
        {useHasRole('coordinator') && <OwnerFilter />}
      </Group>
      <FilterChips
        label={t('filters')}
        filters={[
          { name: 'van', value: 'ik', label: t('filter.mine') },
          { name: 'stap', value: 'nu', label: t('filter.due') },
        ]}
      />
    </search>
  );
}

function OwnerFilter() {
  const t = useCompanyTexts();
  const [address, change] = useAddress();
  const { data } = useQuery(staffQuery);
  const owner = address.get('van');
  return (
    <NativeSelect
      flex={1}
      miw={160}
      label={t('owner')}
      value={owner === 'ik' ? '' : (owner ?? '')}
      data={[{ value: '', label: t('owner.any') }, ...(data ?? []).map(({ id, name }) => ({ value: id, label: name }))]}
      onChange={({ target }) => change({ van: target.value })}
    />
  );
}
