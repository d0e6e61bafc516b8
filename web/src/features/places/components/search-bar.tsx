import { Autocomplete, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconMapPin, IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { FilterChips } from '@/components/filter-chips';
import { number } from '@/lib/format/numbers';
import { townsQuery } from '../api/search-towns';
import type { Found } from '../api/types';
import { usePlaceTexts } from '../texts';
import classes from './search-bar.module.css';
import { useWanted } from './use-wanted';

const RADII = [5, 10, 25, 50, 100];
const TYPING = 350;

/** Words, around where, how far, and chips. */
export function SearchBar({ near, facets }: { near: string; facets?: Found['facets'] }) {
  const t = usePlaceTexts();
  const { wanted, km, change } = useWanted();
  const [words, setWords] = useState(wanted.words);
  const searchWords = useDebouncedCallback((text: string) => change({ words: text, plek: null }), TYPING);
  return (
    <search>
      <div className={classes.bar}>
        <TextInput
          className={classes.words}
          type="search"
          label={t('search')}
          placeholder={t('searchHint')}
          leftSection={<IconSearch size={20} />}
          value={words}
          onChange={({ target }) => {
            setWords(target.value);
            searchWords(target.value);
          }}
        />
        <TownField near={near} />
        <NativeSelect
          size="md"
          label={t('distance')}
          value={km}
          onChange={({ target }) => change({ km: target.value, plek: null })}
          data={[
            ...RADII.map((count) => ({ value: String(count), label: t('km', { count }) })),
            { value: 'alle', label: t('anyDistance') },
          ]}
        />
      </div>
      <div className={classes.chips}>
        <FilterChips
          label={t('filters')}
          filters={[
            { name: 'room', value: 'true', label: counted(t('filter.room'), facets?.room) },
            { name: 'paid', value: 'true', label: counted(t('filter.paid'), facets?.paid) },
            { name: 'days', value: '3', label: counted(t('filter.days', { count: 3 }), facets?.threeDays) },
            { name: 'days', value: '4', label: counted(t('filter.days', { count: 4 }), facets?.fourDays) },
            { name: 'sort', value: 'newest', label: t('sort.newest') },
          ]}
        />
      </div>
    </search>
  );
}

const counted = (label: string, count: number | undefined) => (count === undefined ? label : `${label} (${number(count)})`);

function TownField({ near }: { near: string }) {
  const t = usePlaceTexts();
  const { wanted, change } = useWanted();
  const [term, setTerm] = useState(wanted.town);
  const [asked, setAsked] = useState('');
  const ask = useDebouncedCallback(setAsked, 200);
  const { data } = useQuery(townsQuery(asked));
  const names = [...new Set((data ?? []).map((town) => town.name))];
  const choose = (name: string) => change({ town: name, plek: null });
  return (
    <Autocomplete
      label={t('town')}
      placeholder={near || t('townHint')}
      leftSection={<IconMapPin size={20} />}
      data={names}
      filter={({ options }) => options}
      value={term}
      onChange={(text) => {
        setTerm(text);
        ask(text);
        if (text === '') choose('');
      }}
      onOptionSubmit={choose}
      onBlur={() => names.includes(term) && choose(term)}
      autoComplete="off"
    />
  );
}
