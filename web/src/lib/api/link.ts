import { useSyncExternalStore } from 'react';

/** A mail's link: a signed token that opens one resource without a password. */
export interface MailLink {
  token: string;
  resource: string;
  path: string;
  expires: number;
  /** Whose link it is. */
  person?: string;
}

const KEY = 'stagerocs.link';
const listeners = new Set<() => void>();
let held: MailLink | null | undefined;

/** Reads a token as the mail carries it; null if it is not one of ours or too old. */
export function readLink(token: string, now = Date.now()): MailLink | null {
  try {
    const claims = JSON.parse(decode(token.split('.')[1] ?? '')) as Record<string, unknown>;
    const { resource, path, exp, sub } = claims;
    if (typeof resource !== 'string' || typeof path !== 'string' || typeof exp !== 'number') return null;
    if (!/^\/(?![/\\])/.test(path) || exp * 1000 < now) return null;
    return { token, resource, path, expires: exp * 1000, person: typeof sub === 'string' ? sub : undefined };
  } catch {
    return null;
  }
}

function decode(part: string): string {
  const bytes = Uint8Array.from(atob(part.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
  return new TextDecoder().decode(bytes);
}

/** Keeps the link for this tab only. */
export function holdLink(link: MailLink): void {
  held = link;
  sessionStorage.setItem(KEY, JSON.stringify(link));
  listeners.forEach((changed) => changed());
}

/** The link of this tab, if it came in by one. */
export function heldLink(): MailLink | null {
  if (held === undefined) {
    const stored = sessionStorage.getItem(KEY);
    held = stored ? (JSON.parse(stored) as MailLink) : null;
  }
  if (held && held.expires < Date.now()) forget();
  return held ?? null;
}

/** `heldLink`, for a screen that changes with it. */
export function useHeldLink(): MailLink | null {
  return useSyncExternalStore(subscribe, heldLink);
}

function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

export function dropLink(): void {
  forget();
  listeners.forEach((changed) => changed());
}

function forget(): void {
  held = null;
  sessionStorage.removeItem(KEY);
}

/** The token for a request, only where the link's own resource is asked for. */
export function tokenFor(path: string): string | undefined {
  const link = heldLink();
  if (!link) return undefined;
  const root = `/api/${link.resource}`;
  return path === root || path.startsWith(`${root}/`) ? link.token : undefined;
}
