import { VisuallyHidden } from '@mantine/core';
import type { Figures } from '../api/types';
import { useAllocationTexts } from '../texts';
import classes from './allocation.module.css';

/** How many get their first choice, second, and so on; a table for who does not see the bars. */
export function Histogram({ figures }: { figures: Figures }) {
  const t = useAllocationTexts();
  const used = figures.byChoice.findLastIndex((count) => count > 0) + 1;
  const bars = [
    ...figures.byChoice.slice(0, Math.max(used, 3)).map((count, index) => ({ label: String(index + 1), count })),
    { label: '–', count: figures.students - figures.matched },
  ];
  const most = Math.max(...bars.map(({ count }) => count), 1);
  return (
    <>
      <p className={classes.caption}>{t('histogram')}</p>
      <div className={classes.bars} aria-hidden>
        {bars.map(({ label, count }) => (
          <div key={label} className={classes.bar} title={String(count)}>
            <span className={classes.fill} style={{ height: `${(100 * count) / most}%` }} />
            {label}
          </div>
        ))}
      </div>
      <VisuallyHidden component="div">
        <table>
          <caption>{t('histogram')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('histogram.choice')}</th>
              <th scope="col">{t('histogram.students')}</th>
            </tr>
          </thead>
          <tbody>
            {bars.map(({ label, count }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </VisuallyHidden>
    </>
  );
}
