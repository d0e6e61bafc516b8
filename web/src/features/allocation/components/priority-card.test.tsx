import { fireEvent, screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { person, renderScreen } from '@/testing/render-screen';
import { serviceDouble } from '@/testing/service';
import type { Priority } from '../api/types';
import { PriorityCard } from './priority-card';

const service = serviceDouble();
const at = { path: '/verdelen', at: '/verdelen', me: person('coordinator') };
const address = '*/api/matching/students/s-1/priority';

const priority = (open: boolean): Priority => ({
  studentId: 's-1',
  name: 'Yara Bouzid',
  groupName: 'MZ2B',
  version: 7,
  reason: 'Besluit van 12 oktober.',
  givenBy: 'Elif Aydin',
  givenAt: '2026-10-12T10:00:00Z',
  open,
});

const listed = (items: () => Priority[]) => service.use(http.get('*/api/matching/priorities', () => HttpResponse.json({ items: items(), next: null })));

it('finds a student and gives priority with the reason', async () => {
  let sent: unknown = null;
  let version: string | null = null;
  let asked: string | null = null;
  listed(() => (sent ? [priority(true)] : []));
  service.use(
    http.get('*/api/matching/students', ({ request }) => {
      asked = new URL(request.url).searchParams.get('words');
      return HttpResponse.json({ items: [{ id: 's-1', name: 'Yara Bouzid', number: '104882', groupName: 'MZ2B' }], next: null });
    }),
    http.put(address, async ({ request }) => {
      sent = await request.json();
      version = request.headers.get('If-Match');
      return new HttpResponse(null, { status: 204 });
    }),
  );
  renderScreen(<PriorityCard />, at);

  fireEvent.change(await screen.findByLabelText('Zoek een student'), { target: { value: 'Bou' } });
  fireEvent.click(await screen.findByRole('button', { name: 'Geef voorrang aan Yara Bouzid' }));
  fireEvent.change(await screen.findByLabelText('Waarom?'), { target: { value: 'Besluit van 12 oktober.' } });
  fireEvent.click(screen.getByRole('button', { name: 'Geef voorrang' }));

  expect(await screen.findByText(/Besluit van 12 oktober. · gegeven door Elif Aydin/)).toBeTruthy();
  expect(asked).toBe('Bou');
  expect(sent).toEqual({ reason: 'Besluit van 12 oktober.' });
  expect(version).toBe('"0"');
});

it('takes priority back after asking once', async () => {
  let taken = false;
  let version: string | null = null;
  listed(() => (taken ? [] : [priority(true)]));
  service.use(
    http.delete(address, ({ request }) => {
      taken = true;
      version = request.headers.get('If-Match');
      return new HttpResponse(null, { status: 204 });
    }),
  );
  renderScreen(<PriorityCard />, at);

  fireEvent.click(await screen.findByRole('button', { name: 'Neem terug: voorrang van Yara Bouzid' }));
  expect(taken).toBe(false);
  fireEvent.click(await screen.findByRole('button', { name: 'Neem terug' }));

  expect(await screen.findByText('Niemand heeft voorrang.')).toBeTruthy();
  expect(version).toBe('"7"');
});

it('says that somebody else changed a priority', async () => {
  listed(() => [priority(true)]);
  service.use(http.delete(address, () => HttpResponse.json({ detail: 'Iemand anders heeft dit intussen gewijzigd.' }, { status: 412 })));
  renderScreen(<PriorityCard />, at);

  fireEvent.click(await screen.findByRole('button', { name: 'Neem terug: voorrang van Yara Bouzid' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Neem terug' }));

  expect(await screen.findByText('Iemand anders heeft dit intussen gewijzigd.')).toBeTruthy();
  expect(screen.getByText(/Besluit van 12 oktober/)).toBeTruthy();
});

it('offers nothing to take back while the group is distributed', async () => {
  listed(() => [priority(false)]);
  renderScreen(<PriorityCard />, at);

  expect(await screen.findByText('Staat vast')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /terug/i })).toBeNull();
});
