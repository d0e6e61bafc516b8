import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { person, renderScreen } from '@/testing/render-screen';
import { serviceDouble } from '@/testing/service';
import type { Agreement } from '../api/types';
import { AgreementPage } from './agreement-page';

const service = serviceDouble();
const withdrawn: Agreement = {
  id: 'a-1',
  placementId: 'm-1',
  version: 2,
  state: 'WITHDRAWN',
  signBy: '2026-10-16',
  endedOn: '2026-11-01',
  sheet: {
    number: 1,
    schoolName: 'ROC Rivierenland',
    studentName: 'Yara Bouzid',
    programmeName: 'Begeleider',
    crebo: '25478',
    level: 4,
    leerweg: 'BOL',
    companyName: 'De Linde',
    companyAddress: 'Dorpsstraat 12, Ede',
    leerbedrijfId: '100000412',
    placeTitle: 'Begeleider dagbesteding',
    startsOn: '2026-11-02',
    endsOn: '2027-03-26',
    requiredMinutes: 30_000,
    daysPerWeek: 4,
    workProcesses: [],
    trainerName: 'Anja van Dam',
    supervisorName: 'Elif Aydin',
  },
  signers: [
    { party: 'TRAINER', name: 'Anja van Dam', organisation: 'De Linde', order: 1, state: 'SIGNED', signedAt: '2026-10-12T10:00:00Z', you: false },
    { party: 'STUDENT', name: 'Yara Bouzid', organisation: '', order: 2, state: 'LATER', signedAt: null, you: true },
  ],
  documentHash: 'h',
  questions: [],
  filed: false,
  may: { sign: false, ask: false, correct: false, file: false },
};

it('asks nobody to sign what is withdrawn, and says since when', async () => {
  service.use(http.get('*/api/contract/agreements/a-1', () => HttpResponse.json(withdrawn)));
  renderScreen(<AgreementPage />, { path: '/overeenkomsten/:id', at: '/overeenkomsten/a-1', me: person('student') });

  expect(await screen.findByText('De plaatsing is op 1 november 2026 beëindigd, voordat de stage begon.')).toBeTruthy();
  expect(screen.getByText(/Niemand hoeft deze overeenkomst nog te tekenen/)).toBeTruthy();
  expect(screen.queryByText('Daarna')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Teken de overeenkomst' })).toBeNull();
});
