import { useNavigate } from 'react-router';
import { Page } from '@/components/page';
import { toastDone } from '@/components/toast';
import { usePlanPeriod } from '../api/plan-period';
import { EMPTY } from '../model/wanted-draft';
import { usePeriodTexts } from '../texts';
import { PeriodForm } from './period-form';

/** A new internship for groups. */
export function NewPeriodPage() {
  const t = usePeriodTexts();
  const navigate = useNavigate();
  const plan = usePlanPeriod();
  const planned = () => {
    toastDone(t('planned'));
    void navigate('/stageperiodes', { replace: true });
  };
  return (
    <Page title={t('new')} back="/stageperiodes">
      <PeriodForm initial={EMPTY} verb={t('plan')} busy={plan.isPending} error={plan.error} onWanted={(wanted) => plan.mutate(wanted, { onSuccess: planned })} />
    </Page>
  );
}
