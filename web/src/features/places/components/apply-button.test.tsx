import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { person, renderScreen } from '@/testing/render-screen';
import { serviceDouble } from '@/testing/service';
import type { Place } from '../api/types';
import { ApplyButton } from './apply-button';

const service = serviceDouble();
const at = { path: '/plekken/:id', at: '/plekken/p-1', me: person('student') };

function show(fit: Place['fit']): void {
  service.use(http.get('*/api/matching/profile', () => HttpResponse.json({ openApplications: 1, maxOpenApplications: 3 })));
  renderScreen(<ApplyButton place={{ id: 'p-1', applied: false, room: 1, fit } as Place} />, at);
}

it('says why a place is not to apply for', () => {
  const barrier = { code: 'fit-other-programme', message: 'Voor een andere opleiding' };
  show({ fits: false, reasons: [barrier], barrier });

  expect(screen.getByText('Voor een andere opleiding')).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Solliciteer' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Solliciteer', description: 'Voor een andere opleiding' })).toHaveProperty('disabled', true);
});

it('leads to applying for a place of another internship of the own group', async () => {
  show({ fits: false, reasons: [{ code: 'fit-other-period', message: 'In een andere periode' }], barrier: null });

  expect(screen.getByRole('link', { name: 'Solliciteer' })).toBeTruthy();
  expect(await screen.findByText('Je hebt 1 van 3 sollicitaties lopen')).toBeTruthy();
});
