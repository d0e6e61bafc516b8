import { api, type Listing } from './http';

const MOST_PAGES = 10;

/** A whole list, page after page, for choosing from. */
export async function everyPage<T>(path: string, signal: AbortSignal): Promise<T[]> {
  const items: T[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < MOST_PAGES; page++) {
    const listing: Listing<T> = await api.get(path, { query: { cursor }, signal });
    items.push(...listing.items);
    cursor = listing.next;
    if (cursor === null) break;
  }
  return items;
}
