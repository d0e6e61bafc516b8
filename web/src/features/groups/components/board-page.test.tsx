import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { person, renderScreen } from '@/testing/render-screen';
import { serviceDouble } from '@/testing/service';
import type { Board, GroupSearch } from '../api/types';
import { BoardPage } from './board-page';

const service = serviceDouble();
const some = { done: 1, total: 24 };
const board: Board = {
  group: { id: 'g-1', name: 'MZ2B', programmeName: 'Maatschappelijke zorg' },
  figures: { place: { done: 20, total: 24 }, contract: some, hours: some, report: some, assessed: some },
  rows: [],
};
const published: GroupSearch = {
  periodName: 'Stage voorjaar 2027',
  begun: true,
  students: 24,
  placed: 22,
  proposed: 1,
  round: { id: 'r-1', name: 'Februari', state: 'PUBLISHED', at: '2026-11-09T10:00:00Z', mayOpen: true },
};

function show(search: GroupSearch | null) {
  service.use(
    http.get('*/api/internship/groups/g-1/board', () => HttpResponse.json(board)),
    http.get('*/api/matching/figures/groups/g-1', () => (search ? HttpResponse.json(search) : new HttpResponse(null, { status: 503 }))),
  );
  renderScreen(<BoardPage />, { path: '/groepen/:id', at: '/groepen/g-1', me: person('supervisor') });
}

it('says that the places are distributed since when, and who is still without', async () => {
  show(published);

  const distributed = await screen.findByRole('link', { name: /Zijn de plekken verdeeld\?/ });
  expect(distributed.textContent).toContain('Jabekend sinds 9 nov');
  expect(distributed.textContent).toContain('Stage voorjaar 2027');
  expect(distributed.getAttribute('href')).toBe('/verdelen/r-1');
  expect(screen.getByRole('group', { name: 'Iedereen een stage?' }).textContent).toContain('22 / 242 zonder');
});

it('says what a round waits for without leading to one of somebody else', async () => {
  show({ ...published, placed: 23, round: { ...published.round!, state: 'COMPARED', mayOpen: false } });

  expect((await screen.findByRole('group', { name: 'Zijn de plekken verdeeld?' })).textContent).toContain('Nog nietvergeleken op 9 nov');
  expect(screen.getByRole('group', { name: 'Iedereen een stage?' }).textContent).toContain('1 wacht op goedkeuring');
});

it('says so when there is no round, and when everyone has a place', async () => {
  show({ periodName: 'Stage voorjaar 2027', begun: true, students: 24, placed: 24, proposed: 0, round: null });

  expect((await screen.findByRole('group', { name: 'Zijn de plekken verdeeld?' })).textContent).toContain('geen verdeling');
  expect(screen.getByRole('group', { name: 'Iedereen een stage?' }).textContent).toContain('24 / 24allemaal');
});

it('counts nobody as without a place before the search begins', async () => {
  show({ ...published, begun: false, placed: 0, proposed: 0, round: null });

  await screen.findByText('zoeken begint later');
  expect(screen.getByRole('group', { name: 'Iedereen een stage?' }).textContent).toContain('0 / 24');
});

it('keeps what the board knows when the search does not answer', async () => {
  show(null);

  expect((await screen.findByRole('group', { name: 'Iedereen een stage?' })).textContent).toContain('20 / 24');
  expect(screen.getByRole('group', { name: 'Contract rond?' })).toBeTruthy();
});

it('gives the board as a workbook, and the search by itself', async () => {
  show(published);

  const whole = await screen.findByRole('link', { name: 'Naar Excel' });
  expect(whole.getAttribute('href')).toContain('/api/internship/groups/g-1/board/export');
  const onlySearch = screen.getByRole('link', { name: 'Alleen het zoeken, naar Excel' });
  expect(onlySearch.getAttribute('href')).toContain('/api/matching/figures/groups/g-1/export');
});
