import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { serviceDouble } from '@/testing/service';
import { api } from './http';
import { ApiProblem, Unreachable } from './problem';

const service = serviceDouble();

it('shows the version that was seen, the CSRF token and the language', async () => {
  document.cookie = 'XSRF-TOKEN=abc%3D';
  let sent: Headers | undefined;
  service.use(
    http.post('*/api/x', ({ request }) => {
      sent = request.headers;
      return HttpResponse.json({});
    }),
  );

  await api.post('/api/x', { a: 1 }, { version: 7 });

  expect(sent?.get('If-Match')).toBe('"7"');
  expect(sent?.get('X-XSRF-TOKEN')).toBe('abc=');
  expect(sent?.get('Accept-Language')).toBe('nl');
});

it('leaves empty filters out of the address', async () => {
  let search = '';
  service.use(
    http.get('*/api/x', ({ request }) => {
      ({ search } = new URL(request.url));
      return HttpResponse.json({});
    }),
  );

  await api.get('/api/x', { query: { words: 'zorg', town: '', km: null } });

  expect(search).toBe('?words=zorg');
});

it('brings the words and the fields of a problem', async () => {
  const body = { status: 400, detail: 'Klopt niet.', errors: [{ field: 'minutes', code: 'hours-none', message: 'Vul in.' }] };
  service.use(http.put('*/api/x', () => HttpResponse.json(body, { status: 400 })));

  const problem = await api.put('/api/x', {}).catch((error: unknown) => error);

  expect(problem).toBeInstanceOf(ApiProblem);
  expect((problem as ApiProblem).of('minutes')).toBe('Vul in.');
});

it('tells a lost network from a refusal', async () => {
  service.use(http.get('*/api/x', () => HttpResponse.error()));

  await expect(api.get('/api/x')).rejects.toBeInstanceOf(Unreachable);
});
