import { type QueryClient, type DehydratedState, type Query, dehydrate, hydrate } from '@tanstack/react-query';
import { store } from './store';

const KEY = 'answers';
const SETTLE = 1_000;

/** Puts the answers back that queries marked with `meta.keep` got the last time: true, or which answers to keep. */
export async function restoreAnswers(client: QueryClient): Promise<void> {
  try {
    const kept = await (await store()).get('answers', KEY);
    if (kept) hydrate(client, kept as DehydratedState);
  } catch {
    // A device that refuses storage (private window) simply starts empty.
  }
}

/** Writes kept answers to the device whenever one changes, a moment later. */
export function keepAnswers(client: QueryClient): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  client.getQueryCache().subscribe(({ type, query }) => {
    if (type !== 'updated' || !query.meta?.keep) return;
    clearTimeout(timer);
    timer = setTimeout(() => void write(client), SETTLE);
  });
}

async function write(client: QueryClient): Promise<void> {
  const state = dehydrate(client, {
    shouldDehydrateQuery: isKept,
    shouldDehydrateMutation: () => false,
  });
  await (await store()).put('answers', JSON.parse(JSON.stringify(state)), KEY).catch(() => undefined);
}

function isKept({ meta, state }: Query): boolean {
  if (state.data === undefined) return false;
  return typeof meta?.keep === 'function' ? meta.keep(state.data) === true : meta?.keep === true;
}
