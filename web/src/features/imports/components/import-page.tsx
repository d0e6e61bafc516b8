import { SimpleGrid } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { Figure } from '@/components/figure';
import { Page } from '@/components/page';
import { QueryView } from '@/components/query-view';
import { Reason } from '@/components/reason';
import { number } from '@/lib/format/numbers';
import { importKindsQuery } from '../api/get-import-kinds';
import { importQuery } from '../api/get-import';
import { importMessagesQuery } from '../api/get-import-messages';
import { importRowsQuery } from '../api/get-import-rows';
import type { Import, Leaving } from '../api/types';
import { useImportTexts } from '../texts';
import { ImportAction } from './import-action';
import { ImportMessages } from './import-messages';
import { ImportRows } from './import-rows';
import { MissingRows } from './missing-rows';
import { useKindName } from './use-kind-name';

const FIGURES = ['created', 'changed', 'unchanged', 'faulty'] as const;

/** What an import would do, cell by cell; and then does. What can be ticked waits for what stands above it. */
export function ImportPage() {
  const { id = '' } = useParams();
  return <QueryView query={useQuery(importQuery(id))}>{(found) => <Sheet found={found} />}</QueryView>;
}

function Sheet({ found }: { found: Import }) {
  const t = useImportTexts();
  const nameOf = useKindName();
  const { data: kinds } = useQuery(importKindsQuery);
  const kind = kinds?.find((each) => each.kind === found.kind);
  const open = found.state !== 'DONE';
  const above = [
    useInfiniteQuery({ ...importMessagesQuery(found.id), enabled: found.faulty > 0 }),
    useInfiniteQuery({ ...importRowsQuery(found.id, 'CHANGED'), enabled: open && found.changed > 0 }),
    useInfiniteQuery({ ...importRowsQuery(found.id, 'CREATED'), enabled: open && found.created > 0 }),
  ];
  const comes = above.some((query) => query.isLoading);
  return (
    <Page title={found.fileName} above={nameOf(found.kind)} back="/importeren" width="wide">
      <SimpleGrid cols={{ base: 2, sm: 4 }}>
        {FIGURES.map((figure) => (
          <Figure key={figure} label={t(figure, { count: found[figure] })} value={number(found[figure])} />
        ))}
      </SimpleGrid>
      {found.faulty > 0 && <ImportMessages id={found.id} />}
      {found.ignored !== '' && <Reason icon={IconInfoCircle}>{t('ignored', { headings: found.ignored })}</Reason>}
      <ImportAction found={found} />
      {open && found.changed > 0 && <ImportRows id={found.id} change="CHANGED" />}
      {open && found.created > 0 && <ImportRows id={found.id} change="CREATED" />}
      {kind?.canLeave === false && <Reason icon={IconInfoCircle}>{t('missing.nothing')}</Reason>}
      {kind?.canLeave && found.missing > 0 && !comes && <MissingRows id={found.id} count={found.missing} kind={found.kind as Leaving} />}
    </Page>
  );
}
