import { Radio, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { QueryView } from '@/components/query-view';
import { distance } from '@/lib/format/numbers';
import { otherPlacesQuery } from '../api/get-results';
import type { Method, OtherPlace, Round } from '../api/types';
import { type AllocationText, useAllocationTexts } from '../texts';

interface Props {
  round: Round;
  method: Method;
  student: string;
  /** Empty for no place. */
  value: string;
  onChange: (place: string) => void;
  error?: string;
}

/**
 * The own list and the nearest other places with room left in this round, each with what stands in the way; more are found by words.
 * Only what is too far can be given although a rule refused it.
 */
export function PickPlace({ round, method, student, value, onChange, error }: Props) {
  const t = useAllocationTexts();
  const [words, setWords] = useState('');
  const [picked, setPicked] = useState<OtherPlace>();
  const [sought] = useDebouncedValue(words.trim(), 300);
  const query = useQuery({ ...otherPlacesQuery(round.id, round.version, method, student, sought), placeholderData: keepPreviousData });
  const pick = (place: string) => {
    setPicked(query.data?.items.find(({ placeId }) => placeId === place));
    onChange(place);
  };
  return (
    <Stack gap="sm">
      <TextInput
        label={t('change.find')}
        description={t('change.findHint')}
        leftSection={<IconSearch size={20} />}
        maxLength={100}
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      <QueryView query={query}>
        {({ items }) => {
          const shown = picked && !items.some(({ placeId }) => placeId === picked.placeId) ? [picked, ...items] : items;
          return (
            <Radio.Group label={t('change.place')} value={value} onChange={pick} error={error} data-missing={error ? true : undefined}>
              <Stack gap="xs" mt="xs" mah="40vh" style={{ overflowY: 'auto' }}>
                <Radio value="" label={t('change.none')} />
                <Places places={shown.filter(({ choice }) => choice !== null)} title={t('change.own')} round={round} />
                <Places places={shown.filter(({ choice }) => choice === null)} title={t('change.elsewhere')} round={round} />
                {shown.length === 0 && <Text role="status">{t('change.nothing')}</Text>}
              </Stack>
            </Radio.Group>
          );
        }}
      </QueryView>
    </Stack>
  );
}

function Places({ places, title, round }: { places: OtherPlace[]; title: string; round: Round }) {
  const t = useAllocationTexts();
  if (places.length === 0) return null;
  return (
    <>
      <Text size="sm" fw={650}>
        {title}
      </Text>
      {places.map((place) => (
        <Radio
          key={place.placeId}
          value={place.placeId}
          label={`${place.choice === null ? '' : `${place.choice}. `}${place.companyName} · ${place.title}`}
          description={detailOf(place, round, t)}
          disabled={place.room <= 0 || (place.refusal !== null && place.refusal !== 'TOO_FAR')}
        />
      ))}
    </>
  );
}

function detailOf({ town, metres, room, refusal }: OtherPlace, { farthestKm }: Round, t: AllocationText): string {
  return [
    town,
    metres !== null && distance(metres / 1000),
    refusal && t(`misfit.${refusal}`, { km: farthestKm ?? 0 }),
    refusal !== 'NO_ROOM' && (room > 0 ? t('change.room', { count: room }) : t('change.full')),
  ]
    .filter(Boolean)
    .join(' · ');
}
