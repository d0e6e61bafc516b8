import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { EnterLink } from '@/components/enter-link';
import { ExcelLink } from '@/components/excel-link';
import { Page } from '@/components/page';
import { QueryView } from '@/components/query-view';
import { groupsQuery } from '../api/get-groups';
import { supervisorsQuery } from '../api/get-supervisors';
import { useSupervisionTexts } from '../texts';
import { DivisionForm } from './division-form';
import { GroupTable } from './group-table';
import { SupervisorTable } from './supervisor-table';

/** Who guides whom, and dividing students over supervisors. */
export function SupervisionPage() {
  const t = useSupervisionTexts();
  const groups = useQuery(groupsQuery);
  const supervisors = useQuery(supervisorsQuery);
  const [chosen, setChosen] = useState<string[]>([]);
  return (
    <Page title={t('title')} below={t('below')} width="wide" actions={<Actions />}>
      <DivisionForm groups={groups.data ?? []} supervisors={supervisors.data ?? []} chosen={chosen} onChoose={setChosen} />
      <QueryView query={groups}>{(items) => <GroupTable groups={items} onChoose={(group) => setChosen([group])} />}</QueryView>
      <QueryView query={supervisors}>{(items) => <SupervisorTable supervisors={items} />}</QueryView>
    </Page>
  );
}

function Actions() {
  const t = useSupervisionTexts();
  return (
    <>
      <ExcelLink path="/api/matching/supervision/export" />
      <EnterLink kind="staff" label={t('staff.add')} />
    </>
  );
}
