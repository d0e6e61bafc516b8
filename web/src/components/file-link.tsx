import { Button, type ButtonProps } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { api } from '@/lib/api/http';
import { tokenFor } from '@/lib/api/link';
import { actingAs } from '@/lib/session/acting';
import { saveFile } from './save-file';
import { toastFailed } from './toast';
import { useProblemText } from './use-problem-text';

interface Props extends Pick<ButtonProps, 'variant' | 'size'> {
  path: string;
  /** The name that the file gets on the reader's device. */
  name: string;
  children: string;
}

/** A file to open; where the request must say more than an address can, it is fetched: with a mail's link, or as what the reader acts. */
export function FileLink({ path, name, children, variant = 'subtle', size }: Props) {
  const textOf = useProblemText();
  const [busy, setBusy] = useState(false);
  const look = { variant, size, leftSection: <IconDownload size={20} /> };
  if (!tokenFor(path) && !actingAs()) {
    return (
      <Button component="a" href={path} target="_blank" rel="noreferrer" {...look}>
        {children}
      </Button>
    );
  }
  const fetchFile = async () => {
    setBusy(true);
    try {
      saveFile(await api.file(path), name);
    } catch (error) {
      toastFailed(textOf(error));
    }
    setBusy(false);
  };
  return (
    <Button onClick={() => void fetchFile()} loading={busy} {...look}>
      {children}
    </Button>
  );
}
