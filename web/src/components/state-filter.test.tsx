import { fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderScreen } from '@/testing/render-screen';
import { StateFilter, useStateFilter } from './state-filter';

const STATES = ['OPEN', 'CLOSED'];

function List() {
  return (
    <>
      <StateFilter states={STATES} textOf={(state) => state.toLowerCase()} />
      <p>shown: {useStateFilter(STATES) ?? 'all'}</p>
    </>
  );
}

it('narrows to a state and back', () => {
  renderScreen(<List />, { path: '/lijst', at: '/lijst' });
  const chip = () => screen.getByRole('button', { name: 'open' });

  fireEvent.click(chip());
  expect(screen.getByText('shown: OPEN')).toBeTruthy();
  fireEvent.click(chip());
  expect(screen.getByText('shown: all')).toBeTruthy();
});

it('leaves out what is no state of the list', () => {
  renderScreen(<List />, { path: '/lijst', at: '/lijst?stand=LOST' });

  expect(screen.getByText('shown: all')).toBeTruthy();
});
