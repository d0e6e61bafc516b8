import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { person, renderScreen } from '@/testing/render-screen';
import type { ComingInternship, Journey } from '../api/types';
import { ComingCard } from './journey-step';

const journey = { programmeName: 'Maatschappelijke zorg', companyName: 'Zorggroep De Linde', applicationsOpen: 0 } as Journey;

function show(coming: Partial<ComingInternship>) {
  const whole: ComingInternship = { name: 'Stage najaar 2027', startsOn: '2027-09-06', companyName: null, step: null, ...coming };
  renderScreen(<ComingCard journey={journey} coming={whole} />, { path: '/', at: '/', me: person('student') });
}

it('leads a student who is at a company to the search for the next internship', async () => {
  show({ step: { code: 'FIND_PLACE', waitingFor: 'STUDENT', path: '/zoeken' } });

  expect(await screen.findByRole('region', { name: 'En daarna: Stage najaar 2027' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Plekken zoeken' }).getAttribute('href')).toBe('/zoeken');
});

it('speaks of the company of the next internship, not of the present one', async () => {
  show({ companyName: 'Kinderopvang Zonnestraal', step: { code: 'AWAIT_APPROVAL', waitingFor: 'SUPERVISOR', path: '/sollicitaties' } });

  expect(await screen.findByText(/^Kinderopvang Zonnestraal wil je graag hebben/)).toBeTruthy();
});

it('says where and when the next internship begins', async () => {
  show({ companyName: 'Kinderopvang Zonnestraal' });

  expect(await screen.findByText('Je hebt een plek bij Kinderopvang Zonnestraal')).toBeTruthy();
  expect(screen.getByText('Je begint op maandag 6 september.')).toBeTruthy();
});
