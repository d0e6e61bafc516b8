/** A short word that appears over the screen for a while. */
export interface Toast {
  id: number;
  text: string;
  failed: boolean;
  undo?: Undo;
}

interface Undo {
  label: string;
  run: () => void;
}

const SHORT = 4_000;
const LONG = 9_000;

let shown: Toast[] = [];
let last = 0;
const readers = new Set<() => void>();

/** What was done, with a way back where there is one. */
export function toastDone(text: string, undo?: Undo): void {
  show({ id: ++last, text, failed: false, undo }, undo ? LONG : SHORT);
}

/** What did not work; it stays long enough to be read. */
export function toastFailed(text: string): void {
  show({ id: ++last, text, failed: true }, LONG);
}

export function hideToast(id: number): void {
  update(shown.filter((toast) => toast.id !== id));
}

export const toasts = {
  subscribe: (changed: () => void) => {
    readers.add(changed);
    return () => void readers.delete(changed);
  },
  now: () => shown,
};

function show(toast: Toast, time: number): void {
  update([...shown.slice(-2), toast]);
  setTimeout(() => hideToast(toast.id), time);
}

function update(next: Toast[]): void {
  shown = next;
  readers.forEach((changed) => changed());
}
