import { language } from '@/lib/i18n/language';
import { actingAs } from '@/lib/session/acting';
import { tokenFor } from './link';
import { ApiProblem, Unreachable } from './problem';

type Query = Record<string, string | number | boolean | null | undefined>;

interface Options {
  query?: Query;
  body?: unknown;
  /** The version that the reader saw, sent as If-Match. */
  version?: number;
  signal?: AbortSignal;
}

/** A page of a list; `next` is the cursor of the page after it. */
export interface Listing<T> {
  items: T[];
  next: string | null;
}

export const api = {
  get: <T>(path: string, options?: Options) => send<T>('GET', path, options),
  post: <T = void>(path: string, body?: unknown, options?: Options) => send<T>('POST', path, { ...options, body }),
  put: <T = void>(path: string, body?: unknown, options?: Options) => send<T>('PUT', path, { ...options, body }),
  remove: <T = void>(path: string, options?: Options) => send<T>('DELETE', path, options),
  /** Reads a file, for which the request must say more than a plain address can: the language, or who asks. It has the name that the service gives it. */
  file: async (path: string) => {
    const response = await answer('GET', path);
    return new File([await response.blob()], nameOf(response));
  },
  /** Posts, and tells where the browser should go next. */
  leave: async (path: string) => (await answer('POST', path)).headers.get('Location'),
};

async function send<T>(method: string, path: string, options: Options = {}): Promise<T> {
  const response = await answer(method, path, options);
  const text = await response.text();
  return (text ? JSON.parse(text) : undefined) as T;
}

async function answer(method: string, path: string, options: Options = {}): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(address(path, options.query), {
      method,
      headers: headers(method, path, options),
      body: encode(options.body),
      signal: options.signal,
      credentials: 'same-origin',
    });
  } catch (cause) {
    if (options.signal?.aborted) throw cause;
    throw new Unreachable(String(cause));
  }
  if (!response.ok) throw await problemOf(response);
  return response;
}

function address(path: string, query: Query = {}): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== null && value !== '');
  const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return search ? `${path}?${search}` : path;
}

function headers(method: string, path: string, { body, version }: Options): Headers {
  const result = new Headers({ Accept: 'application/json, application/problem+json, */*', 'Accept-Language': language() });
  const token = tokenFor(path);
  const capacity = actingAs();
  if (token) result.set('Authorization', `Bearer ${token}`);
  else if (capacity) result.set('Acting-As', capacity);
  if (method !== 'GET') result.set('X-XSRF-TOKEN', cookie('XSRF-TOKEN'));
  if (version !== undefined) result.set('If-Match', `"${version}"`);
  if (body !== undefined && !(body instanceof FormData)) result.set('Content-Type', 'application/json');
  return result;
}

function encode(body: unknown): BodyInit | undefined {
  if (body === undefined) return undefined;
  return body instanceof FormData ? body : JSON.stringify(body);
}

function cookie(name: string): string {
  const found = document.cookie.split('; ').find((entry) => entry.startsWith(`${name}=`));
  return found ? decodeURIComponent(found.slice(name.length + 1)) : '';
}

function nameOf(response: Response): string {
  return /filename="?([^";]+)/.exec(response.headers.get('Content-Disposition') ?? '')?.[1] ?? '';
}

async function problemOf(response: Response): Promise<ApiProblem> {
  const isJson = response.headers.get('Content-Type')?.includes('json');
  return new ApiProblem(response.status, isJson ? await response.json().catch(() => ({})) : {});
}
