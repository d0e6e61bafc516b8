import { Autocomplete, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconMapPin, IconSearch } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type KeyboardEvent, useState } from 'react';
import { townsQuery } from '../api/search-towns';
import type { Facet } from '../api/types';
import { usePlaceTexts } from '../texts';
import classes from './search-bar.module.css';
import { SearchFilters } from './search-filters';
import { isPostcode, useWanted } from './use-wanted';

const RADII = [5, 10, 25, 50, 100];
const TYPING = 350;

interface Props {
  near: string;
  /** There is something to be far from. */
  hasMiddle?: boolean;
  /** What is wrong with the town, in words. */
  wrongTown?: string;
  facets: Facet[];
  more: boolean;
}

/** Words, around where, how far, and what it is narrowed by. */
export function SearchBar({ near, hasMiddle = true, wrongTown, facets, more }: Props) {
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
        <TownField near={near} wrong={wrongTown} />
        {hasMiddle && (
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
        )}
      </div>
      <SearchFilters facets={facets} more={more} hasMiddle={hasMiddle} />
    </search>
  );
}

/** What only comes near is never taken for what was typed. */
const beginsSo = (name: string, typed: string) => plain(name).startsWith(plain(typed));
const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[\s-]+/g, ' ')
    .toLowerCase();

/** Leaving it or Enter takes what is typed: a postcode, or the town that it begins. */
function TownField({ near, wrong }: { near: string; wrong?: string }) {
  const t = usePlaceTexts();
  const { wanted, change } = useWanted();
  const [term, setTerm] = useState(wanted.town);
  const [asked, setAsked] = useState('');
  const ask = useDebouncedCallback(setAsked, 200);
  const client = useQueryClient();
  const { data } = useQuery(townsQuery(asked));
  const names = [...new Set((data ?? []).map((town) => town.name))];
  const choose = (name: string) => change({ town: name, plek: null });
  const take = async () => {
    const typed = term.trim();
    if (typed === '' || typed === wanted.town) return;
    const [first] = isPostcode(typed) ? [] : await client.fetchQuery(townsQuery(typed)).catch(() => []);
    const name = first && beginsSo(first.name, typed) ? first.name : typed;
    setTerm(name);
    choose(name);
  };
  const takeOnEnter = ({ key, currentTarget }: KeyboardEvent) => {
    if (key === 'Enter' && !currentTarget.hasAttribute('aria-activedescendant')) void take();
  };
  return (
    <Autocomplete
      label={t('town')}
      placeholder={near || t('townHint')}
      description={wanted.town && near !== wanted.town ? near : undefined}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
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
      onBlur={() => void take()}
      onKeyDown={takeOnEnter}
      error={wrong}
      autoComplete="off"
    />
  );
}
