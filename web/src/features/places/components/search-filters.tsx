import { Group, NativeSelect, Select, TextInput, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type Filter, FilterChips } from '@/components/filter-chips';
import { number } from '@/lib/format/numbers';
import { useHasRole } from '@/lib/session/use-me';
import { profileQuery } from '../api/get-profile';
import { programmesQuery } from '../api/get-programmes';
import type { Facet } from '../api/types';
import { type PlaceText, usePlaceTexts } from '../texts';
import classes from './search-filters.module.css';
import { ALL, useWanted } from './use-wanted';

const GROUPS = ['leerweg', 'days', 'companySize', 'level'] as const;

interface Props {
  facets: Facet[];
  /** There are more than were counted. */
  more?: boolean;
  /** There is something to be far from. */
  hasMiddle?: boolean;
}

/** What a search can be narrowed by, each choice with how many places it leaves, and in which order they are shown. */
export function SearchFilters({ facets, more = false, hasMiddle = true }: Props) {
  const t = usePlaceTexts();
  const { wanted, change } = useWanted();
  const { data: profile } = useQuery({ ...profileQuery, enabled: useHasRole('student') });
  const chosen = [...GROUPS, 'crebo', 'from', 'until'].filter((name) => wanted[name as keyof typeof wanted] !== '').length;
  const [open, { toggle }] = useDisclosure(chosen > 0);
  const counted = (filter: Facet['filter'], label: string) => withCount(label, facets.find((facet) => facet.filter === filter)?.count, more);
  const usual: Filter[] = [
    { name: 'room', value: 'true', label: counted('room', t('filter.room')) },
    { name: 'paid', value: 'true', label: counted('paid', t('filter.paid')) },
  ];
  usual.push({ name: 'bron', value: 'stagemarkt', label: t('filter.stagemarkt') });
  if (profile) usual.push({ name: 'from', value: profile.startsOn, also: { until: profile.endsOn }, label: counted('period', t('filter.period')) });
  return (
    <>
      <div className={classes.usual}>
        <FilterChips label={t('filters')} filters={usual} />
        <UnstyledButton className={classes.more} aria-expanded={open} aria-controls="more-filters" onClick={toggle}>
          <IconAdjustmentsHorizontal size={18} aria-hidden />
          {chosen > 0 ? t('filter.moreChosen', { chosen }) : t('filter.more')}
        </UnstyledButton>
        <NativeSelect
          className={classes.sort}
          aria-label={t('sort')}
          value={hasMiddle || wanted.sort === 'fit' ? wanted.sort : ''}
          onChange={({ target }) => change({ sort: target.value, plek: null })}
          data={[
            { value: '', label: t(hasMiddle ? 'sort.distance' : 'sort.newest') },
            { value: 'fit', label: t('sort.fit') },
            ...(hasMiddle ? [{ value: 'newest', label: t('sort.newest') }] : []),
          ]}
        />
      </div>
      <div id="more-filters" className={classes.groups} hidden={!open}>
        {open && <ProgrammeField own={profile?.programmeName} />}
        {GROUPS.map((name) => (
          <FilterGroup key={name} name={name} facets={facets} more={more} />
        ))}
        <Group gap="sm" grow>
          {(['from', 'until'] as const).map((name) => (
            <TextInput
              key={name}
              type="date"
              label={t(`filter.${name}`)}
              value={wanted[name]}
              onChange={({ target }) => change({ [name]: target.value, plek: null })}
            />
          ))}
        </Group>
      </div>
    </>
  );
}

/** A student looks for the own programme unless another is chosen, staff for every one. */
function ProgrammeField({ own }: { own?: string }) {
  const t = usePlaceTexts();
  const { wanted, change } = useWanted();
  const { data } = useQuery(programmesQuery);
  const programmes = new Map((data?.items ?? []).map((each) => [each.crebo, t('programmeOf', { ...each })]));
  if (wanted.crebo && wanted.crebo !== ALL && !programmes.has(wanted.crebo)) programmes.set(wanted.crebo, wanted.crebo);
  return (
    <Select
      label={t('programme')}
      searchable
      clearable
      limit={100}
      placeholder={own ? t('programme.own', { name: own }) : t('programme.all')}
      value={wanted.crebo || null}
      onChange={(crebo) => change({ crebo, level: null, plek: null })}
      data={[...(own ? [{ value: ALL, label: t('programme.all') }] : []), ...[...programmes].map(([value, label]) => ({ value, label }))]}
    />
  );
}

function FilterGroup({ name, facets, more = false }: Props & { name: (typeof GROUPS)[number] }) {
  const t = usePlaceTexts();
  const { wanted } = useWanted();
  const choices = facets.filter(({ filter, value, count }) => filter === name && (count > 0 || more || wanted[name] === value));
  if (choices.length === 0) return null;
  return (
    <div>
      <div className={classes.label} aria-hidden>
        {t(`filter.${name}`)}
      </div>
      <FilterChips
        label={t(`filter.${name}`)}
        filters={choices.map(({ value, count }) => ({ name, value, label: withCount(choiceLabel(name, value, t), count, more) }))}
      />
    </div>
  );
}

function choiceLabel(name: (typeof GROUPS)[number], value: string, t: PlaceText): string {
  if (name === 'days') return t('days', { count: Number(value) });
  if (name === 'level') return t('level', { level: value });
  return name === 'companySize' ? t(`size.${value as 'SMALL' | 'MEDIUM' | 'LARGE'}`) : value;
}

function withCount(label: string, count: number | undefined, more: boolean): string {
  if (count === undefined || (more && count === 0)) return label;
  return `${label} (${number(count)}${more ? '+' : ''})`;
}
