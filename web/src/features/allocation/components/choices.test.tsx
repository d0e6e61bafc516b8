import { MantineProvider } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Choice } from '../api/types';
import { Choices } from './choices';

const choice = (number: number, more: Partial<Choice> = {}): Choice => ({
  choice: number,
  placeId: `place-${number}`,
  title: 'Secretaresse',
  companyName: `Bedrijf ${number}`,
  town: 'Ede',
  got: false,
  refusal: null,
  capacity: 2,
  askedFirst: 9,
  lastTurn: 31,
  ...more,
});

function show(choices: Choice[], byTurn: boolean) {
  render(
    <MantineProvider env="test">
      <Choices choices={choices} byTurn={byTurn} turn={57} farthestKm={40} />
    </MantineProvider>,
  );
}

it('says which turn got the last place, the rule that stood in the way, what was got, and leaves the rest be', () => {
  show([choice(1), choice(2, { refusal: 'TOO_FAR' }), choice(3, { got: true }), choice(4)], true);

  const lines = screen.getAllByRole('listitem').map((line) => line.textContent);
  expect(lines[0]).toContain('De laatste plek ging naar beurt 31; jij had beurt 57.');
  expect(lines[1]).toContain('Verder dan de grens van 40 km.');
  expect(lines[2]).toContain('Deze plek kreeg je.');
  expect(lines[3]).toContain('Lager op je lijst dan wat je kreeg.');
});

it('speaks of those who asked first where turns do not decide', () => {
  show([choice(1), choice(2, { lastTurn: null })], false);

  const lines = screen.getAllByRole('listitem').map((line) => line.textContent);
  expect(lines[0]).toContain('Er was plek voor 2, en 9 studenten hadden deze plek als eerste keuze.');
  expect(lines[1]).toContain('Het bedrijf zat vol.');
});
