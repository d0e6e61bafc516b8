import { useEffect, useRef, useState } from 'react';
import { store } from './store';

const SETTLE = 400;

/** A text that survives closing the app: read from the device, written as it changes, gone once it is used. */
export function useDraft(key: string): { text: string; setText: (text: string) => void; forget: () => void; restored: boolean } {
  const [text, setText] = useState('');
  const [restored, setRestored] = useState(false);
  const touched = useRef(false);

  useEffect(() => {
    let gone = false;
    void store()
      .then((db) => db.get('drafts', key))
      .then((kept) => {
        if (gone || touched.current || !kept) return;
        setText(kept);
        setRestored(true);
      })
      .catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [key]);

  useEffect(() => {
    if (!touched.current) return;
    const timer = setTimeout(() => void write(key, text), SETTLE);
    return () => clearTimeout(timer);
  }, [key, text]);

  return {
    text,
    setText: (next) => {
      touched.current = true;
      setText(next);
    },
    forget: () => {
      touched.current = false;
      void write(key, '');
    },
    restored,
  };
}

async function write(key: string, text: string): Promise<void> {
  const db = await store().catch(() => undefined);
  await (text ? db?.put('drafts', text, key) : db?.delete('drafts', key));
}
