import { Button, type ButtonProps } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { api } from '@/lib/api/http';
import { tokenFor } from '@/lib/api/link';
import { toastFailed } from './toast';
import { useProblemText } from './use-problem-text';

interface Props extends Pick<ButtonProps, 'variant' | 'size'> {
  path: string;
  /** The name that the file gets on the reader's device. */
  name: string;
  children: string;
}

/** A file to open; for a reader who came by a mail's link it is fetched with that link. */
export function FileLink({ path, name, children, variant = 'subtle', size }: Props) {
  const textOf = useProblemText();
  const [busy, setBusy] = useState(false);
  const look = { variant, size, leftSection: <IconDownload size={20} /> };
  if (!tokenFor(path)) {
    return (
      <Button component="a" href={path} target="_blank" rel="noreferrer" {...look}>
        {children}
      </Button>
    );
  }
  const fetchFile = async () => {
    setBusy(true);
    try {
      save(await api.file(path), name);
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

function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
