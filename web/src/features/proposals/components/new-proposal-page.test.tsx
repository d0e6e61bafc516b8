import { fireEvent, screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { person, renderScreen } from '@/testing/render-screen';
import { serviceDouble } from '@/testing/service';
import { NewProposalPage } from './new-proposal-page';

const service = serviceDouble();

it('begins with what its address tells of a place that was found elsewhere', async () => {
  service.use(http.get('*/api/matching/proposals/known-companies', () => HttpResponse.json({ items: [], next: null })));
  renderScreen(<NewProposalPage />, {
    path: '/eigen-plekken/nieuw',
    at: '/eigen-plekken/nieuw?companyName=Atelier+12&leerbedrijfId=200000003&town=Arnhem&daysPerWeek=9',
    me: person('student'),
  });

  expect(await screen.findByDisplayValue('Atelier 12')).toBeTruthy();
  expect(screen.getByDisplayValue('200000003')).toBeTruthy();
  expect(screen.getByDisplayValue('Arnhem')).toBeTruthy();
  expect(screen.queryByDisplayValue('9')).toBeNull();
});

it('says at each field what is missing, and goes to the first', async () => {
  renderScreen(<NewProposalPage />, { path: '/eigen-plekken/nieuw', at: '/eigen-plekken/nieuw?town=Arnhem', me: person('student') });

  fireEvent.click(await screen.findByRole('button', { name: 'Verstuur je voorstel' }));

  expect(screen.getAllByText('Dit moet je nog invullen.')).toHaveLength(11);
  expect(document.activeElement?.getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByDisplayValue('Arnhem').getAttribute('aria-invalid')).toBeNull();
});
