import { Stack, Title } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { EmptyState } from '@/components/empty-state';
import { LinkRow } from '@/components/link-row';
import { Page } from '@/components/page';
import { Pill, type Tone } from '@/components/pill';
import { QueryView } from '@/components/query-view';
import { moment } from '@/lib/format/dates';
import { number } from '@/lib/format/numbers';
import { importKindsQuery } from '../api/get-import-kinds';
import { importsQuery } from '../api/get-imports';
import type { Import } from '../api/types';
import { useImportTexts } from '../texts';
import { ImportForm } from './import-form';
import { useKindName } from './use-kind-name';

const tones: Record<Import['state'], Tone> = { CHECKED: 'plain', RUNNING: 'sun', DONE: 'green', FAILED: 'red' };

/** Where a coordinator brings lists in, and sees what was brought in before. */
export function ImportsPage() {
  const t = useImportTexts();
  return (
    <Page title={t('title')} below={t('below')}>
      <QueryView query={useQuery(importKindsQuery)}>{(kinds) => <ImportForm kinds={kinds} />}</QueryView>
      <Title order={2}>{t('earlier')}</Title>
      <QueryView query={useQuery(importsQuery)}>{({ items }) => <Earlier items={items} />}</QueryView>
    </Page>
  );
}

function Earlier({ items }: { items: Import[] }) {
  const t = useImportTexts();
  const nameOf = useKindName();
  if (items.length === 0) return <EmptyState icon={IconFileSpreadsheet} title={t('none')} text={t('noneText')} />;
  return (
    <Stack gap="sm">
      {items.map(({ id, kind, fileName, rows, createdAt, state }) => (
        <LinkRow
          key={id}
          to={`/importeren/${id}`}
          title={fileName}
          detail={t('line', { count: rows, kind: nameOf(kind), rows: number(rows), date: moment(createdAt) })}
          end={<Pill tone={tones[state]}>{t(`state.${state}`)}</Pill>}
        />
      ))}
    </Stack>
  );
}
