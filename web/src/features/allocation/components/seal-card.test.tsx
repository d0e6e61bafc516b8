import { fireEvent, screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { person, renderScreen } from '@/testing/render-screen';
import { serviceDouble } from '@/testing/service';
import type { Round } from '../api/types';
import { SealCard } from './seal-card';

const service = serviceDouble();

it('says why the result could not be calculated again', async () => {
  service.use(http.post('*/api/matching/allocation-rounds/r-1/replay*', () => HttpResponse.json({ detail: 'De invoer is er niet meer.' }, { status: 409 })));
  renderScreen(<SealCard round={{ id: 'r-1', comparison: {} } as Round} />, { path: '/', at: '/', me: person('coordinator') });

  fireEvent.click(screen.getByRole('button', { name: 'Narekenen' }));

  expect((await screen.findByRole('alert')).textContent).toContain('De invoer is er niet meer.');
});
