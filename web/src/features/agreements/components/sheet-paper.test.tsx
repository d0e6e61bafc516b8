import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderScreen } from '@/testing/render-screen';
import type { Sheet } from '../api/types';
import { SheetPaper } from './sheet-paper';

const at = { path: '/', at: '/' };
const sheet: Sheet = {
  number: 1,
  schoolName: 'ROC Rivierenland',
  studentName: 'Yara Bouzid',
  programmeName: 'Persoonlijk begeleider',
  crebo: '25478',
  level: 4,
  leerweg: 'BOL',
  companyName: 'De Linde',
  companyAddress: 'Dorpsstraat 12, 6711 AB Ede',
  leerbedrijfId: '100000412',
  placeTitle: 'Begeleider',
  startsOn: '2026-11-02',
  endsOn: '2027-03-26',
  requiredMinutes: 38_400,
  daysPerWeek: 4,
  workProcesses: ['B1-K1-W1', 'B1-K1-W2'],
  trainerName: 'Anja van Dam',
  supervisorName: 'Elif Aydin',
};

it('names the work processes, where there are any', () => {
  const { unmount } = renderScreen(<SheetPaper sheet={sheet} />, at);
  expect(screen.getByText('B1-K1-W1, B1-K1-W2')).toBeTruthy();
  unmount();

  renderScreen(<SheetPaper sheet={{ ...sheet, workProcesses: [] }} />, at);
  expect(screen.queryByText('Werkprocessen')).toBeNull();
});
