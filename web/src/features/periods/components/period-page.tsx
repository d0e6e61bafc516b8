import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { Page } from '@/components/page';
import { QueryView } from '@/components/query-view';
import { toastDone } from '@/components/toast';
import { date } from '@/lib/format/dates';
import { useChangePeriod } from '../api/change-period';
import { periodQuery } from '../api/get-period';
import type { Period } from '../api/types';
import { draftOf } from '../model/wanted-draft';
import { usePeriodTexts } from '../texts';
import { CancelPeriod } from './cancel-period';
import { PeriodForm } from './period-form';

/** One internship, to change or to take away. */
export function PeriodPage() {
  const { id = '' } = useParams();
  return (
    <QueryView query={useQuery(periodQuery(id))} whole>
      {(period) => <Desk period={period} />}
    </QueryView>
  );
}

function Desk({ period }: { period: Period }) {
  const t = usePeriodTexts();
  const change = useChangePeriod(period);
  return (
    <Page
      title={period.name}
      below={t('line', { from: date(period.startsOn), to: date(period.endsOn), count: period.students })}
      back="/stageperiodes"
      actions={<CancelPeriod period={period} />}
    >
      <PeriodForm
        key={period.version}
        initial={draftOf(period)}
        verb={t('save')}
        busy={change.isPending}
        error={change.error}
        onWanted={(wanted) => change.mutate(wanted, { onSuccess: () => toastDone(t('saved')) })}
      />
    </Page>
  );
}
