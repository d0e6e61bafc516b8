import { useQuery } from '@tanstack/react-query';
import { Figure } from '@/components/figure';
import { Pill } from '@/components/pill';
import { shortDate } from '@/lib/format/dates';
import { groupSearchQuery } from '../api/get-group-search';
import type { BoardFigure, GroupSearch } from '../api/types';
import { useGroupTexts } from '../texts';

interface Props {
  group: string;
  /** What the board itself knows of places, for as long as the search says nothing. */
  known: BoardFigure;
}

/** The first two questions of a board: are the places distributed, and has everyone a place? */
export function SearchFigures({ group, known }: Props) {
  const t = useGroupTexts();
  const { data } = useQuery(groupSearchQuery(group));
  const { done, total } = data ? { done: data.placed, total: data.students } : known;
  return (
    <>
      {data && <Distributed round={data.round} />}
      <Figure
        label={t('figure.place')}
        value={t('of', { done, total })}
        below={data?.periodName}
        note={done === total ? <Pill tone="green">{t('all')}</Pill> : <Missing without={total - done} proposed={data?.proposed ?? 0} />}
      />
    </>
  );
}

function Missing({ without, proposed }: { without: number; proposed: number }) {
  const t = useGroupTexts();
  return without === proposed ? <Pill tone="sun">{t('toApprove', { count: proposed })}</Pill> : <Pill tone="red">{t('without', { count: without })}</Pill>;
}

function Distributed({ round }: Pick<GroupSearch, 'round'>) {
  const t = useGroupTexts();
  const label = t('figure.distributed');
  if (!round) return <Figure label={label} value={t('no')} note={<Pill>{t('round.none')}</Pill>} />;
  const published = round.state === 'PUBLISHED';
  return (
    <Figure
      label={label}
      value={t(published ? 'yes' : 'notYet')}
      note={<Pill tone={published ? 'green' : 'sun'}>{t(`round.${round.state}`, { date: shortDate(round.at) })}</Pill>}
      to={round.mayOpen ? `/verdelen/${round.id}` : undefined}
    />
  );
}
