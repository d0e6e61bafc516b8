import { MantineProvider } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Choice } from '../api/types';
import { Choices } from './choices';
import type { Way } from './way';

const choice = (number: number, more: Partial<Choice> = {}): Choice => ({
  choice: number,
  placeId: `place-${number}`,
  title: 'Secretaresse',
  companyName: `Bedrijf ${number}`,
  town: 'Ede',
  got: false,
  refusal: null,
  admitted: 2,
  lastTurn: 31,
  lastChoice: 3,
  ...more,
});

function show(choices: Choice[], way: Way) {
  render(
    <MantineProvider env="test">
      <Choices choices={choices} way={way} turn={57} farthestKm={40} />
    </MantineProvider>,
  );
}

it('says which turn got the last place, the rule that stood in the way, what was got, and leaves the rest be', () => {
  show([choice(1), choice(2, { refusal: 'TOO_FAR' }), choice(3, { got: true }), choice(4)], 'turn');

  const lines = screen.getAllByRole('listitem').map((line) => line.textContent);
  expect(lines[0]).toContain('De laatste plek ging naar beurt 31; jij had beurt 57.');
  expect(lines[1]).toContain('Verder dan de grens van 40 km.');
  expect(lines[2]).toContain('Deze plek kreeg je.');
  expect(lines[3]).toContain('Lager op je lijst dan wat je kreeg.');
});

it('says in plain words why a place is full where ranks or distance decide', () => {
  show([choice(1), choice(2, { admitted: 1, lastChoice: 1 }), choice(3, { admitted: 0, lastTurn: null, lastChoice: null })], 'ranks');

  const lines = screen.getAllByRole('listitem').map((line) => line.textContent);
  expect(lines[0]).toContain('Vol: 2 studenten kregen deze plek, niemand lager dan als 3e mogelijke keuze. De plekken gingen zo dat');
  expect(lines[1]).toContain('Vol: 1 student kreeg deze plek, als eerste mogelijke keuze.');
  expect(lines[2]).toContain('Het bedrijf zat vol.');
});

it('says so where a place was given by hand, or to who lives nearer', () => {
  show([choice(1, { admitted: 1, lastTurn: null, lastChoice: null }), choice(2, { admitted: 1 })], 'nearest');

  const lines = screen.getAllByRole('listitem').map((line) => line.textContent);
  expect(lines[0]).toContain('Deze plek is met de hand aan iemand anders gegeven.');
  expect(lines[1]).toContain('Vol: 1 student kreeg deze plek. Wie voorrang heeft of dichterbij woont, ging voor');
});
