import { Button } from '@mantine/core';
import { IconPencil, IconPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useSharedTexts } from './texts';

interface Props {
  /** The list, as imports call it. */
  kind: string;
  /** What a row of it is known by; none for a new one. */
  rowKey?: string;
  /** Cells of a new row that are known already. */
  known?: Record<string, string>;
  label?: string;
}

/** The way to one row of a list by hand. */
export function EnterLink({ kind, rowKey, known = {}, label }: Props) {
  const t = useSharedTexts();
  const address = new URLSearchParams(rowKey === undefined ? known : { key: rowKey });
  const Icon = rowKey === undefined ? IconPlus : IconPencil;
  return (
    <Button component={Link} variant="subtle" leftSection={<Icon size={20} />} to={`/invoeren/${kind}?${address.toString()}`}>
      {label ?? t(rowKey === undefined ? 'enter.new' : 'enter.change')}
    </Button>
  );
}
