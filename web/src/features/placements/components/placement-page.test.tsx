import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { person, renderScreen } from '@/testing/render-screen';
import { serviceDouble } from '@/testing/service';
import type { Placement } from '../api/types';
import { PlacementPage } from './placement-page';

const service = serviceDouble();

const placement = {
  id: 'p-1',
  state: 'APPROVED',
  student: { id: 's-1', name: 'Sem de Wit', groupName: 'SE2A', programmeName: 'Secretaresse' },
  place: { id: 'pl-1', title: 'Secretaresse' },
  company: { id: 'c-1', name: 'De Linde', town: 'Ede', recognised: true },
  trainerName: 'Anneke van Dam',
  startsOn: '2027-02-01',
  endsOn: '2027-07-09',
  requiredMinutes: 38_400,
  daysPerWeek: 4,
  motivation: '',
  reason: null,
  may: { decide: false },
} as unknown as Placement;

it('shows of a place from a distribution no motivation that nobody wrote', async () => {
  service.use(http.get('*/api/matching/placements/p-1', () => HttpResponse.json(placement)));
  renderScreen(<PlacementPage />, { path: '/plaatsingen/:id', at: '/plaatsingen/p-1', me: person('supervisor') });

  expect(await screen.findByText('Erkenning')).toBeTruthy();
  expect(screen.getAllByText('Erkend leerbedrijf voor deze opleiding')).toHaveLength(1);
  expect(screen.queryByText('Motivatie van de student')).toBeNull();
});
