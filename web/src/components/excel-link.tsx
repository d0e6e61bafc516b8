import { Button } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useSharedTexts } from './texts';

interface Props {
  path: string;
  /** The filter that is on screen. */
  filter?: Record<string, string | undefined>;
  /** What it says, where a screen has more than one. */
  label?: string;
}

/** The list that is on screen, as a workbook. */
export function ExcelLink({ path, filter = {}, label }: Props) {
  const t = useSharedTexts();
  const given = Object.entries(filter).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return (
    <Button component="a" variant="subtle" leftSection={<IconFileSpreadsheet size={20} />} href={`${path}?${new URLSearchParams(given).toString()}`}>
      {label ?? t('toExcel')}
    </Button>
  );
}
