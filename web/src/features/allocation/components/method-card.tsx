import { Button } from '@mantine/core';
import { Pill } from '@/components/pill';
import { distance, number, percentage } from '@/lib/format/numbers';
import type { Figures, Method } from '../api/types';
import { useAllocationTexts } from '../texts';
import classes from './allocation.module.css';
import { Histogram } from './histogram';

interface Props {
  method: Method;
  figures: Figures;
  picked: boolean;
  /** Absent once it is published. */
  onPick?: () => void;
}

/** One method's result in figures. */
export function MethodCard({ method, figures, picked, onPick }: Props) {
  const t = useAllocationTexts();
  const share = (count: number) => percentage(figures.students === 0 ? 0 : count / figures.students);
  const shown: [string, string][] = [
    [t('first'), share(figures.first)],
    [t('topThree'), share(figures.topThree)],
    [t('without'), number(figures.students - figures.matched)],
    [t('swaps'), number(figures.swaps)],
  ];
  return (
    <section className={`${classes.method} ${picked ? classes.picked : ''}`} aria-label={t(method)}>
      <div className={classes.head}>
        <div>
          <h2 className={classes.name}>{t(method)}</h2>
          <p className={classes.note}>{t(`${method}.text`)}</p>
        </div>
        {picked ? <Pill tone="petrol">{t('chosen')}</Pill> : <Pill icon={null}>{t(`${method}.pill`)}</Pill>}
      </div>
      <dl className={classes.figures}>
        {shown.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Histogram figures={figures} />
      <p className={classes.caption}>
        {[
          `${t('gini')} ${number(figures.gini, 2)}`,
          `${t('travel')} ${distance(figures.meanMetres / 1000)}`,
          `${number(figures.passedOver)} ${t('passedOver')}`,
        ].join(' · ')}
      </p>
      {!picked && onPick && (
        <Button variant="default" onClick={onPick}>
          {t('choose')}
        </Button>
      )}
    </section>
  );
}
