import { Card } from '@/components/card';
import { ChoiceChips } from '@/components/choice-chips';
import { number } from '@/lib/format/numbers';
import type { Report } from '../api/types';
import { useFigureTexts } from '../texts';
import { Bars } from './bars';
import classes from './report-page.module.css';
import { MEASURES, useChosen } from './use-chosen';
import { useLineName } from './use-line-name';
import { useNarrowed } from './use-narrowed';

/** One measure over all lines; a line that is pressed narrows the rest of the screen. */
export function MeasureChart({ report: { lines, more } }: { report: Report }) {
  const t = useFigureTexts();
  const { by, measure, line, change } = useChosen();
  const nameOf = useLineName(by);
  const narrowed = useNarrowed();
  return (
    <Card title={t('chart', { measure: t(measure), by: t(`by.${by}`).toLowerCase() })}>
      <ChoiceChips
        label={t('measure')}
        choices={MEASURES.map((value) => ({ value, label: t(value) }))}
        value={measure}
        onChange={(cijfer) => change({ cijfer })}
      />
      <Bars
        caption={t(measure)}
        heads={[t(`head.${by}`), t(measure)]}
        bars={lines.map((each) => ({
          key: each.key ?? '',
          name: nameOf(each),
          value: each[measure],
          to: narrowed('regel', each.key ?? ''),
          chosen: each.key === line,
        }))}
      />
      {by === 'PERIOD' && <p className={classes.note}>{t('periods.note')}</p>}
      {measure === 'supply' && <p className={classes.note}>{t('supply.note')}</p>}
      {more > 0 && <p className={classes.note}>{t('more', { count: more, shown: number(lines.length) })}</p>}
    </Card>
  );
}
