import { Figure } from '@/components/figure';
import { Pill } from '@/components/pill';
import { number, percentage } from '@/lib/format/numbers';
import { useDecides, useHasRole } from '@/lib/session/use-me';
import type { Line } from '../api/types';
import { useFigureTexts } from '../texts';
import classes from './report-page.module.css';
import { useChosen } from './use-chosen';

/** The figures of a line; each leads to where the people or places behind it stand, when that is open to the reader. */
export function KeyFigures({ line }: { line: Line }) {
  const t = useFigureTexts();
  const { by } = useChosen();
  const coordinates = useHasRole('coordinator');
  const decides = useDecides();
  const { demand, placed, withoutPlace, later, supply } = line;
  const searched = by === 'PERIOD' && line.name ? t('searched.for', { period: line.name }) : t('searched');
  return (
    <div className={classes.figures}>
      <Figure label={t('demand')} value={number(demand)} note={later > 0 && <Pill>{t('later', { count: later, shown: number(later) })}</Pill>} to={decides ? '/groepen' : undefined} />
      <Figure label={t('placed')} value={number(placed)} below={searched} note={demand > 0 && <Pill tone={placed === demand ? 'green' : 'plain'}>{percentage(placed / demand)}</Pill>} to={decides ? '/plaatsingen?stand=APPROVED' : undefined} />
      <Figure
        label={t('withoutPlace')}
        value={number(withoutPlace)}
        below={searched}
        note={withoutPlace > 0 ? <Pill tone="red">{percentage(withoutPlace / demand)}</Pill> : later === 0 && <Pill tone="green">{t('everyone')}</Pill>}
      />
      <Figure
        label={t('supply')}
        value={number(supply)}
        note={supply < withoutPlace && <Pill tone="sun">{t('short', { count: withoutPlace - supply })}</Pill>}
        to={coordinates ? '/aanbod' : undefined}
      />
      <Figure label={t('applications')} value={number(line.applications)} to={decides ? '/sollicitaties' : undefined} />
      <Figure label={t('own')} value={number(line.own)} to={decides ? '/eigen-plekken' : undefined} />
    </div>
  );
}
