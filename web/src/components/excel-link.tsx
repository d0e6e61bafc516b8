import { Button } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { type MouseEvent, useState } from 'react';
import { api } from '@/lib/api/http';
import { saveFile } from './save-file';
import { useSharedTexts } from './texts';
import { toastFailed } from './toast';
import { useProblemText } from './use-problem-text';

interface Props {
  path: string;
  /** The filter that is on screen. */
  filter?: Record<string, string | undefined>;
  /** What it says, where a screen has more than one. */
  label?: string;
}

/** The list that is on screen, as a workbook; it is fetched, for an address by itself can't say which language the reader chose. */
export function ExcelLink({ path, filter = {}, label }: Props) {
  const t = useSharedTexts();
  const textOf = useProblemText();
  const [busy, setBusy] = useState(false);
  const given = Object.entries(filter).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const address = `${path}?${new URLSearchParams(given).toString()}`;
  const fetchWorkbook = async () => {
    setBusy(true);
    try {
      const workbook = await api.file(address);
      saveFile(workbook, workbook.name);
    } catch (error) {
      toastFailed(textOf(error));
    }
    setBusy(false);
  };
  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (!busy) void fetchWorkbook();
  };
  return (
    <Button component="a" variant="subtle" leftSection={<IconFileSpreadsheet size={20} />} loading={busy} href={address} onClick={open}>
      {label ?? t('toExcel')}
    </Button>
  );
}
