import { Anchor, Button, FileInput, NativeSelect, Stack, Text } from '@mantine/core';
import { IconFileSpreadsheet, IconListCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Card } from '@/components/card';
import { Reason } from '@/components/reason';
import { useProblemText } from '@/components/use-problem-text';
import { useCheckImport } from '../api/check-import';
import type { ImportKind } from '../api/types';
import { useImportTexts } from '../texts';
import { useKindName } from './use-kind-name';

/** Chooses a list and a workbook, and has it checked. */
export function ImportForm({ kinds }: { kinds: ImportKind[] }) {
  const t = useImportTexts();
  const nameOf = useKindName();
  const textOf = useProblemText();
  const navigate = useNavigate();
  const [kind, setKind] = useState(kinds[0]?.kind ?? '');
  const [file, setFile] = useState<File | null>(null);
  const check = useCheckImport();
  const columns = kinds.find((each) => each.kind === kind)?.columns ?? [];
  return (
    <Card>
      <Stack>
        <NativeSelect
          label={t('kind')}
          value={kind}
          onChange={(event) => setKind(event.currentTarget.value)}
          data={kinds.map((each) => ({ value: each.kind, label: nameOf(each.kind) }))}
        />
        <Text size="sm" c="dimmed">
          {t('columns', { columns: columns.map((each) => each.name).join(', ') })}{' '}
          <Anchor href={`/api/matching/imports/kinds/${kind}/template`}>{t('template')}</Anchor>
        </Text>
        <FileInput
          label={t('file')}
          placeholder={t('choose')}
          accept=".xlsx"
          leftSection={<IconFileSpreadsheet size={20} />}
          value={file}
          onChange={setFile}
        />
        {check.error && (
          <Reason tone="red" alert>
            {textOf(check.error)}
          </Reason>
        )}
        <Button
          leftSection={<IconListCheck size={20} />}
          disabled={!file}
          loading={check.isPending}
          onClick={() => file && check.mutate({ kind, file }, { onSuccess: ({ id }) => navigate(`/importeren/${id}`) })}
        >
          {t('check')}
        </Button>
      </Stack>
    </Card>
  );
}
