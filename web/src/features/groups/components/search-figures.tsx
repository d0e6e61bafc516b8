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
      {data && <Distributed search={data} />}
      <Figure
        label={t('figure.place')}
        value={t('of', { done, total })}
        below={data?.periodName ?? t('own')}
        note={<Place without={total - done} proposed={data?.proposed ?? 0} begun={data?.begun ?? true} />}
      />
    </>
  );
}

function Place({ without, proposed, begun }: { without: number; proposed: number; begun: boolean }) {
  const t = useGroupTexts();
  if (without === 0) return <Pill tone="green">{t('all')}</Pill>;
  if (!begun) return <Pill>{t('later')}</Pill>;
  return without === proposed ? <Pill tone="sun">{t('toApprove', { count: proposed })}</Pill> : <Pill tone="red">{t('without', { count: without })}</Pill>;
}

function Distributed({ search: { round, periodName } }: { search: GroupSearch }) {
  const t = useGroupTexts();
  const label = t('figure.distributed');
  if (!round) return <Figure label={label} value={t('no')} below={periodName} note={<Pill>{t('round.none')}</Pill>} />;
  const published = round.state === 'PUBLISHED';
  return (
    <Figure
      label={label}
      value={t(published ? 'yes' : 'notYet')}
      below={periodName}
      note={<Pill tone={published ? 'green' : 'sun'}>{t(`round.${round.state}`, { date: shortDate(round.at) })}</Pill>}
      to={round.mayOpen ? `/verdelen/${round.id}` : undefined}
    />
  );
}
