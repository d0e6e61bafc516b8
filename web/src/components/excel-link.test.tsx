import { fireEvent, screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { afterEach, expect, it, vi } from 'vitest';
import { rememberLanguage } from '@/lib/i18n/language';
import { person, renderScreen } from '@/testing/render-screen';
import { serviceDouble } from '@/testing/service';
import { ExcelLink } from './excel-link';

const service = serviceDouble();
const address = '*/api/matching/students/export';

afterEach(() => {
  vi.restoreAllMocks();
  rememberLanguage('nl');
});

function press() {
  renderScreen(<ExcelLink path="/api/matching/students/export" filter={{ group: 'MZ2B', year: undefined }} />, { path: '/', at: '/', me: person('coordinator') });
  fireEvent.click(screen.getByRole('link', { name: 'Naar Excel' }));
}

it('asks for the list on screen in the language that the reader chose, and keeps the name of the file', async () => {
  let asked: Request | undefined;
  const saved: string[] = [];
  URL.createObjectURL = () => 'blob:list';
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
  service.use(
    http.get(address, ({ request }) => {
      asked = request;
      return new HttpResponse('list', { headers: { 'Content-Disposition': 'attachment; filename="studenten.xlsx"' } });
    }),
  );
  rememberLanguage('en');

  press();

  await expect.poll(() => saved).toEqual(['studenten.xlsx']);
  expect(asked!.headers.get('Accept-Language')).toBe('en');
  expect(new URL(asked!.url).search).toBe('?group=MZ2B');
});

it('says why the list did not come', async () => {
  service.use(http.get(address, () => HttpResponse.json({ detail: 'Even geen lijsten.' }, { status: 503 })));

  press();

  expect(await screen.findByText('Even geen lijsten.')).toBeTruthy();
});
