import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { Card } from '@/components/card';
import { Page } from '@/components/page';
import { QueryView } from '@/components/query-view';
import { Reason } from '@/components/reason';
import { weekNumber } from '@/lib/format/dates';
import { hours } from '@/lib/format/hours';
import { useMe } from '@/lib/session/use-me';
import { weekQuery } from '../api/get-week';
import type { Week } from '../api/types';
import { useHoursTexts } from '../texts';
import { DayLine } from './day-line';
import { WeekDecision } from './week-decision';
import { WeekState } from './week-state';

/** One week of a student, for whoever it concerns: the trainer decides here, also by a mail's link. */
export function WeekPage() {
  const { id = '' } = useParams();
  const query = useQuery(weekQuery(id));
  return <QueryView query={query} whole>{(week) => <WeekSheet week={week} />}</QueryView>;
}

function WeekSheet({ week }: { week: Week }) {
  const t = useHoursTexts();
  const me = useMe();
  const number = weekNumber(week.week);
  const sum = { hours: hours(week.totalMinutes), days: t('days', { count: week.days.length }) };
  return (
    <Page
      title={t('weekOf', { week: number, name: firstName(week.studentName) })}
      above={[week.studentName, week.companyName].filter(Boolean).join(' · ')}
      below={t(week.may.decide ? 'weekQuestion' : 'weekTotal', sum)}
      back={me ? '/' : undefined}
      actions={!week.may.decide && <WeekState state={week.state} />}
    >
      <Card>
        {week.days.map((day) => (
          <DayLine key={day.date} date={day.date} day={day} to={week.may.edit ? `/uren/dagen/${day.date}` : undefined} />
        ))}
      </Card>
      {week.state === 'REJECTED' && week.reason && (
        <Reason tone="sun" title={t(week.may.edit ? 'returnedBy' : 'state.REJECTED')}>
          {week.reason}
        </Reason>
      )}
      {week.may.edit && (
        <Button component={Link} to={`/uren?week=${week.week}`} size="lg">
          {t('changeDays')}
        </Button>
      )}
      <WeekDecision week={week} name={firstName(week.studentName)} />
    </Page>
  );
}

function firstName(name: string): string {
  return name.split(' ')[0] ?? name;
}
