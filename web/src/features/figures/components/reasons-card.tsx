import { Card } from '@/components/card';
import { Pill } from '@/components/pill';
import { number } from '@/lib/format/numbers';
import type { Line } from '../api/types';
import { useFigureTexts } from '../texts';
import { Bars } from './bars';
import { REASONS, useChosen } from './use-chosen';
import { useLineName } from './use-line-name';
import { useNarrowed } from './use-narrowed';

/** Why students are without a place: one reason for each, so that they add up. */
export function ReasonsCard({ line }: { line: Line }) {
  const t = useFigureTexts();
  const { by, standing } = useChosen();
  const nameOf = useLineName(by);
  const narrowed = useNarrowed();
  const found = REASONS.map((reason) => ({ reason, count: line.standings[reason] ?? 0 })).filter(({ count }) => count > 0);
  return (
    <Card title={t('why')} aside={nameOf(line)}>
      {found.length === 0 ? (
        <Pill tone={line.later > 0 ? 'plain' : 'green'}>{line.later > 0 ? t('later', { count: line.later, shown: number(line.later) }) : t('everyone')}</Pill>
      ) : (
        <Bars
          caption={t('why')}
          heads={[t('reason'), t('demand')]}
          bars={found.map(({ reason, count }) => ({
            key: reason,
            name: t(`standing.${reason}`),
            value: count,
            to: narrowed('reden', reason),
            chosen: reason === standing,
          }))}
        />
      )}
    </Card>
  );
}
