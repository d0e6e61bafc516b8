import { useQuery } from '@tanstack/react-query';
import { IconCloudOff } from '@tabler/icons-react';
import { useParams } from 'react-router';
import { NotFound } from '@/components/not-found';
import { Page } from '@/components/page';
import { Pill } from '@/components/pill';
import { QueryView } from '@/components/query-view';
import { capital, longDay, weekOf } from '@/lib/format/dates';
import { useOnline } from '@/lib/offline/use-online';
import { internshipsQuery } from '../api/get-internships';
import { currentInternship } from '../model/current-internship';
import { useHoursTexts } from '../texts';
import { DayEditor } from './day-editor';

/** One day of hours. */
export function DayPage() {
  const t = useHoursTexts();
  const online = useOnline();
  const { date = '' } = useParams();
  const query = useQuery(internshipsQuery);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(Date.parse(date))) return <NotFound />;
  return (
    <Page
      title={capital(longDay(date))}
      back={`/uren?week=${weekOf(date)}`}
      actions={
        !online && (
          <Pill tone="sun" icon={IconCloudOff}>
            {t('offline')}
          </Pill>
        )
      }
    >
      <QueryView query={query}>
        {({ items }) => {
          const internship = currentInternship(items);
          return internship ? <DayEditor key={date} internship={internship} date={date} /> : <NotFound />;
        }}
      </QueryView>
    </Page>
  );
}
