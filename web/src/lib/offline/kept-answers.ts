import { type QueryClient, type DehydratedState, dehydrate, hydrate } from '@tanstack/react-query';
import { store } from './store';

const KEY = 'answers';
const SETTLE = 1_000;

/** Puts the answers back that queries marked with `meta: { keep: true }` got the last time. */
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
    shouldDehydrateQuery: (query) => query.meta?.keep === true && query.state.data !== undefined,
    shouldDehydrateMutation: () => false,
  });
  await (await store()).put('answers', JSON.parse(JSON.stringify(state)), KEY).catch(() => undefined);
}
