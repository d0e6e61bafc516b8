import { fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { person, renderScreen } from '@/testing/render-screen';
import type { BoardRow } from '../api/types';
import { BoardTable } from './board-table';

const working: BoardRow = {
  studentId: 's-1',
  name: 'Yara Bouzid',
  internshipId: 'i-1',
  agreementId: 'a-1',
  companyName: 'Zorggroep De Linde',
  coming: null,
  step: 'LOG_HOURS',
  waitingFor: 'STUDENT',
  hours: { approvedMinutes: 0, loggedMinutes: 480, requiredMinutes: 38_400, lastLoggedOn: '2026-11-20' },
};

function show(row: BoardRow, role: 'supervisor' | 'coordinator' = 'supervisor') {
  renderScreen(<BoardTable rows={[row]} group="MZ2B" />, { path: '/groepen', at: '/groepen', me: person(role) });
}

async function opened() {
  fireEvent.click(await screen.findByRole('button', { name: /Yara Bouzid/ }));
}

it('leads a coordinator from who searches to that student', async () => {
  show({ ...working, internshipId: null, agreementId: null, step: 'FIND_PLACE' }, 'coordinator');

  await opened();
  expect((await screen.findByRole('link', { name: 'Bekijk bij studenten' })).getAttribute('href')).toBe('/studenten?group=MZ2B&words=Yara+Bouzid');
});

it('leads from who has to sign to the agreement', async () => {
  show({ ...working, step: 'AWAIT_SIGNATURES' }, 'coordinator');

  await opened();
  expect((await screen.findByRole('link', { name: 'Bekijk het contract' })).getAttribute('href')).toBe('/overeenkomsten/a-1');
});

it('says so when there is nothing to do', async () => {
  show({ ...working, internshipId: null, step: 'AWAIT_APPROVAL' }, 'coordinator');

  await opened();
  expect(await screen.findByText('Jij hoeft hier nu niets te doen.')).toBeTruthy();
});

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
