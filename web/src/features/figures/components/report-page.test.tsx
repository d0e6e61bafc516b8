import { fireEvent, screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { person, renderScreen } from '@/testing/render-screen';
import { serviceDouble } from '@/testing/service';
import type { Line, Report, Waiting } from '../api/types';
import { ReportPage } from './report-page';

const service = serviceDouble();
const line = (key: string | null, name: string | null, more: Partial<Line> = {}): Line => ({
  key,
  name,
  demand: 1984,
  placed: 1871,
  withoutPlace: 113,
  supply: 100,
  applications: 25,
  own: 7,
  later: 0,
  standings: { PLACED: 1871, NOT_BEGUN: 80, AWAITS_ANSWER: 33 },
  ...more,
});
const zorg = line('o-1', 'Maatschappelijke zorg (BOL)', { demand: 40, placed: 31, withoutPlace: 9, standings: { PLACED: 31, DECLINED: 9 } });
const report: Report = { total: line(null, null), lines: [zorg, line('o-2', 'Kok (BBL)', { withoutPlace: 0 })], more: 0 };
const sem: Waiting = {
  id: 's-1',
  number: '20004',
  name: 'Sem de Wit',
  groupId: 'g-1',
  groupName: 'MZ2B',
  programmeName: 'Maatschappelijke zorg',
  crebo: '25478',
  supervisorName: 'Elif Aydin',
  since: '2026-10-01T10:00:00Z',
  standing: 'AWAITS_ANSWER',
  open: 3,
  about: 'a-1',
  fits: 12,
};

function show(at = '/rapporten', people: Waiting[] = [sem, { ...sem, id: 's-2', name: 'Fenna Kuipers', standing: 'DECLINED', open: 0, about: null }]) {
  const asked: string[] = [];
  service.use(
    http.get('*/api/matching/figures/report', ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.json(report);
    }),
    http.get('*/api/matching/figures/waiting', ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.json({ items: people, next: null });
    }),
  );
  renderScreen(<ReportPage />, { path: '/rapporten', at, me: person('coordinator') });
  return asked;
}

it('gives the figures, and the reasons with a number each', async () => {
  show();

  expect((await screen.findByRole('group', { name: 'Zonder plek' })).textContent).toContain('113');
  expect(screen.getByRole('link', { name: /Vrije plekken die passen.*13 te weinig/ }).getAttribute('href')).toBe('/aanbod');
  const reasons = within(screen.getByRole('table', { name: 'Waarom zonder plek?' })).getAllByRole('row').map((row) => row.textContent);
  expect(reasons).toEqual(['RedenStudenten', 'Nog niet begonnen80', 'Wacht op antwoord van een bedrijf33']);
});

it('counts who searches later apart, and says for which internship and why the lines are together more', async () => {
  report.lines.push(line('p-1', 'Stage vanaf mei 2027', { demand: 1600, placed: 0, withoutPlace: 0, later: 1600, standings: { SEARCHES_LATER: 1600 } }));
  show('/rapporten?per=PERIOD&regel=p-1', []);

  const without = await screen.findByRole('group', { name: 'Zonder plek' });
  report.lines.pop();
  expect(without.textContent).toBe('Zonder plek0voor Stage vanaf mei 2027');
  expect(screen.getAllByText('1.600 zoeken later')).toHaveLength(2);
  expect(screen.getByText(/daar telt elke student één keer/)).toBeTruthy();
});

it('gives the chosen line as a workbook', async () => {
  show('/rapporten?regel=o-1');

  await screen.findByText('Sem de Wit');
  expect(screen.getAllByRole('link', { name: 'Naar Excel' })[0]!.getAttribute('href')).toBe('/api/matching/figures/report/export?by=PROGRAMME&key=o-1');
});

it('says what holds a student up and leads to what can be done', async () => {
  show();

  expect(await screen.findByText('3 sollicitaties zonder antwoord')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Bekijk de sollicitatie, voor Sem de Wit' }).getAttribute('href')).toBe('/sollicitaties/a-1');
  expect(screen.getByRole('link', { name: '12 plekken die passen, voor Fenna Kuipers' }).getAttribute('href')).toBe('/zoeken?crebo=25478');
});

it('narrows to a line and a reason, and keeps them in the address and in the workbook', async () => {
  const asked = show();

  fireEvent.click(await screen.findByRole('link', { name: 'Maatschappelijke zorg (BOL)' }));
  fireEvent.click(await screen.findByRole('link', { name: 'Alles afgewezen of verlopen' }));

  expect((await screen.findByRole('group', { name: 'Zonder plek' })).textContent).toContain('9');
  await screen.findByText('Sem de Wit');
  expect(asked.at(-1)).toBe('?by=PROGRAMME&key=o-1&standing=DECLINED');
  const workbooks = screen.getAllByRole('link', { name: 'Naar Excel' }).map((link) => link.getAttribute('href'));
  expect(workbooks).toContain('/api/matching/figures/waiting/export?by=PROGRAMME&key=o-1&standing=DECLINED');
});

it('divides by what is chosen', async () => {
  const asked = show();
  await screen.findByText('Sem de Wit');

  fireEvent.click(screen.getByRole('button', { name: 'Per groep' }));

  await screen.findByText('Sem de Wit');
  expect(asked).toContain('?by=GROUP');
});

it('says so when nobody is without a place', async () => {
  show('/rapporten', []);

  expect(await screen.findByText('niemand zonder plek')).toBeTruthy();
});

it('gives administration the same figures without ways that are closed to it', async () => {
  service.use(
    http.get('*/api/matching/figures/report', () => HttpResponse.json(report)),
    http.get('*/api/matching/figures/waiting', () => HttpResponse.json({ items: [sem], next: null })),
  );
  renderScreen(<ReportPage />, { path: '/rapporten', at: '/rapporten', me: person('administration') });

  expect(await screen.findByText('Sem de Wit')).toBeTruthy();
  expect(screen.getByRole('group', { name: 'Zonder plek' }).textContent).toContain('113');
  expect(screen.queryByRole('link', { name: /MZ2B|1.984|25/ })).toBeNull();
});
