import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { number } from '@/lib/format/numbers';
import classes from './report-page.module.css';

export interface Bar {
  key: string;
  name: ReactNode;
  value: number;
  to: string;
  chosen: boolean;
}

interface Props {
  caption: string;
  /** What the lines are, and what is counted. */
  heads: [line: string, value: string];
  bars: Bar[];
}

/** A chart that is its own table: a line with its name, its bar and its number. */
export function Bars({ caption, heads, bars }: Props) {
  const most = Math.max(...bars.map(({ value }) => value), 1);
  return (
    <table className={classes.bars} aria-label={caption}>
      <thead>
        <tr>
          <th scope="col">{heads[0]}</th>
          <td className={classes.track} />
          <th scope="col" className={classes.value}>
            {heads[1]}
          </th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ key, name, value, to, chosen }) => (
          <tr key={key}>
            <th scope="row">
              <Link className={classes.link} to={to} replace aria-current={chosen || undefined}>
                {name}
              </Link>
            </th>
            <td className={classes.track} aria-hidden>
              {value > 0 && <span className={classes.fill} style={{ width: `${(100 * value) / most}%` }} />}
            </td>
            <td className={classes.value}>{number(value)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
