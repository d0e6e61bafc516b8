import { fireEvent, screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { person, renderScreen } from '@/testing/render-screen';
import { serviceDouble } from '@/testing/service';
import type { Agreement } from '../api/types';
import { CorrectButton } from './correct-button';

const service = serviceDouble();
const sheet = { startsOn: '2027-02-01', endsOn: '2027-07-09', requiredMinutes: 38_400, daysPerWeek: 4, studentName: 'Yara Bouzid' };

async function open() {
  renderScreen(<CorrectButton agreement={{ id: 'o-1', version: 2, sheet } as Agreement} />, { path: '/', at: '/', me: person('supervisor') });
  fireEvent.click(screen.getByRole('button'));
  const first = await screen.findByDisplayValue('2027-02-01');
  return { first, send: first.closest('form')!.querySelector('button[type=submit]')! };
}

it('says that the correction did not come through', async () => {
  service.use(http.post('*/api/contract/agreements/o-1/versions', () => HttpResponse.error()));
  const { send } = await open();

  fireEvent.click(send);

  expect((await screen.findByRole('alert')).textContent).toContain('We konden StageROCs niet bereiken.');
});

it('says at a field that it is missing', async () => {
  const { first, send } = await open();

  fireEvent.change(first, { target: { value: '' } });
  fireEvent.click(send);

  expect(screen.getByText('Dit moet je nog invullen.')).toBeTruthy();
  expect(document.activeElement).toBe(first);
});
