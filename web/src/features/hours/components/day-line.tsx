import { IconChevronRight, IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { capital, longDay, time } from '@/lib/format/dates';
import { hours } from '@/lib/format/hours';
import type { Day } from '../api/types';
import { type HoursText, useHoursTexts } from '../texts';
import classes from './day-line.module.css';

/** "8 u", or what else the day was. */
export function valueOf(day: Day, t: HoursText): string {
  return day.kind === 'WORKED' ? hours(day.minutes) : t(`kind.${day.kind}`);
}

function detailOf(day: Day): string {
  const times = day.startsAt && day.endsAt ? `${time(day.startsAt)} – ${time(day.endsAt)}` : '';
  return [times, day.note].filter(Boolean).join(' · ');
}

/** A day in a list; with `to` it opens, empty or not. */
export function DayLine({ date, day, to }: { date: string; day: Day | undefined; to?: string }) {
  const t = useHoursTexts();
  const detail = day ? detailOf(day) : t('day.empty');
  const words: ReactNode = (
    <>
      <div className={classes.words}>
        <div className={classes.name}>{capital(longDay(date))}</div>
        {detail && <div className={classes.detail}>{detail}</div>}
        {day?.waiting && <div className={`${classes.detail} ${classes.waiting}`}>{t('day.waiting')}</div>}
      </div>
      {day && <span className={classes.value}>{valueOf(day, t)}</span>}
    </>
  );
  if (!to) return <div className={classes.line}>{words}</div>;
  return (
    <Link className={classes.line} to={to}>
      {words}
      {day ? <IconChevronRight size={20} aria-hidden /> : <IconPlus size={20} aria-hidden />}
    </Link>
  );
}
