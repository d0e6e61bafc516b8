import { Autocomplete, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconMapPin, IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { FilterChips } from '@/components/filter-chips';
import { townsQuery } from '../api/search-towns';
import { usePlaceTexts } from '../texts';
import classes from './search-bar.module.css';
import { useWanted } from './use-wanted';

const RADII = [5, 10, 25, 50, 100];
const TYPING = 350;

/** Words, around where, how far, and chips. */
export function SearchBar({ near }: { near: string }) {
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
            { name: 'room', value: 'true', label: t('filter.room') },
            { name: 'paid', value: 'true', label: t('filter.paid') },
            { name: 'days', value: '3', label: t('filter.days', { count: 3 }) },
            { name: 'days', value: '4', label: t('filter.days', { count: 4 }) },
            { name: 'sort', value: 'newest', label: t('sort.newest') },
          ]}
        />
      </div>
    </search>
  );
}

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
