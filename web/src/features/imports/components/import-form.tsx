import { Button, FileInput, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { IconFileSpreadsheet, IconListCheck } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { Card } from '@/components/card';
import { ExcelLink } from '@/components/excel-link';
import { Reason } from '@/components/reason';
import { useProblemText } from '@/components/use-problem-text';
import { useRequired } from '@/components/use-required';
import { ApiProblem } from '@/lib/api/problem';
import { useCheckImport } from '../api/check-import';
import { useFindHeadings } from '../api/map-headings';
import type { ImportKind } from '../api/types';
import { useImportTexts } from '../texts';
import { HeadingForm } from './heading-form';
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
  const headings = useFindHeadings(kind);
  const chosen = kinds.find((each) => each.kind === kind);
  const checkFile = () => file && check.mutate({ kind, file }, { onSuccess: ({ id }) => navigate(`/importeren/${id}`) });
  const required = useRequired(file ? [] : ['file']);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!required.holds(event.currentTarget)) checkFile();
  };
  const changeTo = (change: () => void) => {
    change();
    check.reset();
    headings.reset();
  };
  return (
    <Stack>
      <Card>
        <form onSubmit={submit} noValidate>
          <Stack>
            <NativeSelect
              label={t('kind')}
              value={kind}
              onChange={({ currentTarget: { value } }) => changeTo(() => setKind(value))}
              data={kinds.map((each) => ({ value: each.kind, label: nameOf(each.kind) }))}
            />
            <Text size="sm" c="dimmed">
              {t('columns', { columns: chosen?.columns.map((each) => each.name).join(', ') ?? '' })}
            </Text>
            <div>
              <ExcelLink path={`/api/matching/imports/kinds/${kind}/template`} label={t('template')} />
            </div>
            <FileInput
              label={t('file')}
              placeholder={t('choose')}
              leftSection={<IconFileSpreadsheet size={20} />}
              required
              error={required.errorOf('file')}
              value={file}
              onChange={(next) => changeTo(() => setFile(next))}
            />
            {check.error && (
              <Reason tone="red" alert>
                {textOf(check.error)}
              </Reason>
            )}
            <Group>
              <Button type="submit" leftSection={<IconListCheck size={20} />} loading={check.isPending}>
                {t('check')}
              </Button>
              <Button
                variant={columnsMissing(check.error) ? 'filled' : 'subtle'}
                loading={headings.isPending}
                onClick={({ currentTarget: { form } }) => form && !required.holds(form) && file && headings.mutate(file)}
              >
                {t('headings')}
              </Button>
            </Group>
            {headings.error && (
              <Reason tone="red" alert>
                {textOf(headings.error)}
              </Reason>
            )}
          </Stack>
        </form>
      </Card>
      {headings.data && chosen && <HeadingForm key={kind} kind={chosen} found={headings.data} onRemembered={checkFile} />}
    </Stack>
  );
}

const columnsMissing = (error: Error | null) =>
  error instanceof ApiProblem && error.errors.some(({ code }) => code === 'workbook-columns-missing');
