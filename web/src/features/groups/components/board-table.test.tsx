import { fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { person, renderScreen } from '@/testing/render-screen';
import type { BoardRow } from '../api/types';
import { BoardTable } from './board-table';

const working: BoardRow = {
  studentId: 's-1',
  name: 'Yara Bouzid',
  internshipId: 'i-1',
  companyName: 'Zorggroep De Linde',
  coming: null,
  step: 'LOG_HOURS',
  waitingFor: 'STUDENT',
  hours: { approvedMinutes: 0, loggedMinutes: 480, requiredMinutes: 38_400, lastLoggedOn: '2026-11-20' },
};

function show(row: BoardRow) {
  renderScreen(<BoardTable rows={[row]} />, { path: '/groepen', at: '/groepen', me: person('supervisor') });
}

it('says of who is at a company that the next internship is still without one, and helps to find it', async () => {
  show({ ...working, coming: { state: 'SEARCHING', companyName: null } });

  expect(await screen.findByText('Volgende stage: zoekt een plek')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: /Yara Bouzid/ }));
  expect((await screen.findByRole('link', { name: 'Zoek mee naar een plek' })).getAttribute('href')).toBe('/meematchen/studenten/s-1');
});

it('says where the next internship is', async () => {
  show({ ...working, coming: { state: 'PLACED', companyName: 'Kinderopvang Zonnestraal' } });

  expect(await screen.findByText('Volgende stage: Kinderopvang Zonnestraal')).toBeTruthy();
});
