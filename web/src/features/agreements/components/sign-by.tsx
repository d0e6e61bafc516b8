import { IconCalendarDue } from '@tabler/icons-react';
import { Reason } from '@/components/reason';
import { longDay, today } from '@/lib/format/dates';
import type { Agreement } from '../api/types';
import { useAgreementTexts } from '../texts';

/** By which day everybody should have signed; nothing when the school sets no day, or nobody signs any more. */
export function SignBy({ agreement: { state, signBy } }: { agreement: Pick<Agreement, 'state' | 'signBy'> }) {
  const t = useAgreementTexts();
  if (!signBy || state !== 'SIGNING') return null;
  const late = signBy < today();
  return (
    <Reason tone={late ? 'red' : 'sun'} icon={IconCalendarDue}>
      {t(late ? 'signBy.late' : 'signBy', { date: longDay(signBy) })}
    </Reason>
  );
}
