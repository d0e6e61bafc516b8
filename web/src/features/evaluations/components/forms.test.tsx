import { fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { person, renderScreen } from '@/testing/render-screen';
import type { Evaluation } from '../api/types';
import { HandInForm } from './hand-in-form';
import { JudgementForm } from './judgement-form';
import { RatingCard } from './rating-card';

const at = { path: '/', at: '/' };
const said = { description: /Dit moet je nog invullen\./ };
const evaluation = { id: 'e-1', companyName: 'De Linde', report: null, rating: null, may: { submit: true, rate: true } } as Evaluation;

it('says at the scale and at the remarks what is missing of a judgement', () => {
  const judged: unknown[] = [];
  renderScreen(
    <JudgementForm title="Advies" explain="" verb="Versturen" scale={['VOLDOENDE', 'GOED']} busy={false} error={null} onJudge={(judgement) => judged.push(judgement)} />,
    { ...at, me: person('supervisor') },
  );
  const send = screen.getByRole('button', { name: 'Versturen' });

  fireEvent.click(send);
  const [first] = screen.getAllByRole('button', { pressed: false });
  expect(document.activeElement).toBe(first);
  expect(screen.getByRole('group', said)).toBeTruthy();

  fireEvent.click(first!);
  fireEvent.click(send);
  expect(document.activeElement).toBe(screen.getByRole('textbox', said));
  expect(judged).toEqual([]);
});

it('asks for stars before a company is rated', () => {
  renderScreen(<RatingCard evaluation={evaluation} />, { ...at, me: person('student') });

  fireEvent.click(screen.getByRole('button'));

  expect(screen.getByText('Kies eerst hoeveel sterren je geeft.')).toBeTruthy();
  expect(document.activeElement).toBe(screen.getAllByRole('radio')[0]);
});

it('says at the file of a report that it is missing', () => {
  renderScreen(<HandInForm evaluation={evaluation} />, { ...at, me: person('student') });

  fireEvent.click(screen.getByRole('button', { name: 'Lever je verslag in' }));

  expect(screen.getByText('Dit moet je nog invullen.')).toBeTruthy();
  expect(document.activeElement?.getAttribute('aria-invalid')).toBe('true');
});
