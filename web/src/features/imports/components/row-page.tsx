import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { NotFound } from '@/components/not-found';
import { Page } from '@/components/page';
import { QueryView } from '@/components/query-view';
import { toastDone } from '@/components/toast';
import { importKindsQuery } from '../api/get-import-kinds';
import { rowQuery } from '../api/get-row';
import type { ImportKind, Leaving } from '../api/types';
import { useImportTexts } from '../texts';
import { RemoveRow } from './remove-row';
import { RowForm } from './row-form';

/** Where each list stands on screen. */
const LISTS: Record<string, string> = {
  students: '/studenten',
  staff: '/begeleiders',
  programmes: '/opleidingen',
  groups: '/opleidingen',
  periods: '/stageperiodes',
  companies: '/bedrijven',
  trainers: '/bedrijven',
  places: '/aanbod',
};

/** One row of a list by hand: a new one, or the one that the address names. */
export function RowPage() {
  const { kind = '' } = useParams();
  const [address] = useSearchParams();
  const key = address.get('key');
  return (
    <QueryView query={useQuery(importKindsQuery)} whole>
      {(kinds) => {
        const list = kinds.find((each) => each.kind === kind);
        if (!list) return <NotFound />;
        return key === null ? <NewRow list={list} known={Object.fromEntries(address)} /> : <KnownRow list={list} rowKey={key} />;
      }}
    </QueryView>
  );
}

function NewRow({ list, known }: { list: ImportKind; known: Record<string, string> }) {
  const t = useImportTexts();
  const navigate = useNavigate();
  const back = LISTS[list.kind] ?? '/importeren';
  return (
    <Page title={t(`enter.${list.kind}` as Parameters<typeof t>[0])} back={back}>
      <RowForm
        list={list}
        known={known}
        onSaved={({ label }) => {
          toastDone(t('enter.added', { name: label }));
          void navigate(back, { replace: true });
        }}
      />
    </Page>
  );
}

function KnownRow({ list, rowKey }: { list: ImportKind; rowKey: string }) {
  const t = useImportTexts();
  const back = LISTS[list.kind] ?? '/importeren';
  return (
    <QueryView query={useQuery(rowQuery(list.kind, rowKey))} whole>
      {(row) => (
        <Page title={row.label} back={back} actions={row.canLeave && <RemoveRow kind={list.kind as Leaving} row={row} to={back} />}>
          <RowForm key={row.version} list={list} seen={row} onSaved={({ label }) => toastDone(t('enter.saved', { name: label }))} />
        </Page>
      )}
    </QueryView>
  );
}
